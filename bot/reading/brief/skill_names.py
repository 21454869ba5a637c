"""Names of skills and tools that stand for themselves wherever a post mentions them."""

from bot.reading.language.vocabulary import vocabulary

# Sure in any case: code, web, data, cloud, design, video, audio, writing, marketing, office and other trades.
ANY_CASE = """
javascript|typescript|python|java|kotlin|php|ruby on rails|ruby|rails|golang|c++|c#|.net|.net core|asp.net
objective-c|vb.net|visual basic|vba|matlab|solidity|perl|scala|elixir|haskell|clojure|erlang|lua|fortran|cobol
bash|powershell|shell scripting|sql|pl/sql|t-sql|html|html5|css|css3|sass|scss|less css|tailwind|tailwind css
tailwindcss|bootstrap|jquery|ajax|json|xml|yaml|react|react.js|reactjs|react native|redux|next.js|nextjs|vue
vue.js|vuejs|nuxt|nuxt.js|angular|angularjs|svelte|ember|backbone.js|node|node.js|nodejs|express.js|expressjs
nestjs|nest.js|django|fastapi|flask|laravel|symfony|codeigniter|yii|cakephp|spring boot|hibernate|graphql
rest api|rest apis|restful|restful api|restful apis|apis|api integration|api development|websockets|webrtc|grpc
microservices|oauth|jwt|three.js|threejs|webgl|d3.js|d3|electron|flutter|dart|swiftui|ionic|cordova|xamarin
android|ios|android studio|xcode|unity3d|unreal engine|unreal|godot|roblox|blueprints|wordpress|woocommerce
elementor|divi|acf|gutenberg|shopify|shopify liquid|magento|prestashop|opencart|bigcommerce|squarespace|wix
webflow|framer|drupal|joomla|ghost cms|contentful|strapi|sanity.io|headless cms|bubble.io|airtable|zapier
make.com|n8n|power automate|retool|glide apps|softr|cms|e-commerce|ecommerce|dropshipping|amazon fba|ebay|etsy
stripe|paypal api|mysql|postgresql|postgres|sqlite|mongodb|redis|elasticsearch|firebase|firestore|supabase
dynamodb|cassandra|neo4j|sql server|mssql|snowflake|bigquery|redshift|databricks|kafka|rabbitmq|spark
hadoop|airflow|dbt|etl|data warehouse|data pipelines|power bi|powerbi|tableau|looker|looker studio
google data studio|metabase|qlik|ssis|ssrs|pandas|numpy|scipy|scikit-learn|sklearn|tensorflow|pytorch|keras
opencv|nltk|spacy|hugging face|huggingface|langchain|openai api|openai|chatgpt|llms|llm|machine learning
deep learning|computer vision|nlp|natural language processing|data science|data analysis|data analytics
data visualization|data mining|data engineering|data cleaning|data entry|data scraping|web scraping|scraping
scrapy|beautifulsoup|selenium|puppeteer|playwright|prompt engineering|statistics|spss|stata|rstudio|econometrics
forecasting|a/b testing|annotation|data labeling|transcription|aws|amazon web services|azure|gcp|google cloud
google cloud platform|heroku|digitalocean|digital ocean|vercel|netlify|cloudflare|docker|kubernetes|k8s
terraform|ansible|puppet|jenkins|github actions|gitlab ci|ci/cd|devops|linux|ubuntu|unix|nginx|apache|git|github
gitlab|bitbucket|jira|confluence|trello|asana|clickup|monday.com|agile|scrum|kanban|unit testing|tdd|qa testing
test automation|cypress|jest|pytest|junit|postman|penetration testing|cybersecurity|network security|blockchain
web3|smart contracts|ethereum|nft|defi|arduino|raspberry pi|embedded systems|pcb design|altium|eagle pcb|iot
fpga|verilog|vhdl|plc|microcontrollers|robotics|ros|object-oriented programming|oop|design patterns
data structures|algorithms|distributed systems|system design|systems programming|multithreading|concurrency
mobile app development|mobile development|mobile application development|web development|web design|front-end
frontend|front end|back-end|backend|back end|full-stack|full stack|fullstack|front-end development
back-end development|full stack development|software development|software engineering|game development
game design|app development|api design|bug fixing|debugging|performance optimization|responsive design
landing pages|chatbots|discord bots|discord.js|discord.py|telegram bots|automation|scripting|cron|photoshop
adobe photoshop|adobe illustrator|indesign|adobe indesign|adobe xd|adobe creative suite|adobe creative cloud
creative suite|creative cloud|lightroom|figma|invision|zeplin|coreldraw|canva|procreate|clip studio paint
affinity designer|gimp|inkscape|krita|blender|maya|3ds max|cinema 4d|c4d|zbrush|substance painter|houdini
sketchup|autocad|solidworks|revit|fusion 360|rhino|v-ray|vray|keyshot|catia|3d modeling|3d modelling
3d rendering|3d animation|3d printing|rigging|texturing|character design|concept art|pixel art|illustration
digital illustration|graphic design|logo design|brand identity|branding|brand design|visual identity
packaging design|packaging|print design|typography|typesetting|book cover design|cover design|icon design
infographics|infographic design|presentation design|pitch decks|pitch deck|banner design|poster design
t-shirt design|apparel design|user interface design|ui design|ux design|ui/ux|ux/ui|ui/ux design|ux research
user research|usability testing|wireframing|wireframes|prototyping|prototypes|interaction design|design systems
product design|user experience|vector art|photo editing|photo retouching|retouching|image editing
background removal|photography|product photography|color theory|layout design|newsletter design|email design
motion graphics|motion design|storyboarding|animation|2d animation|character animation|whiteboard animation
explainer videos|premiere pro|adobe premiere|adobe premiere pro|premiere|after effects|adobe after effects
final cut pro|final cut|davinci resolve|davinci|capcut|avid|imovie|camtasia|obs|video editing|video production
videography|color grading|color correction|subtitles|subtitling|captions|captioning|vfx|visual effects
youtube thumbnails|thumbnail design|thumbnails|youtube|tiktok|instagram reels|reels|short-form video
short form video|podcast editing|podcast production|podcasting|audio editing|audio production|sound design
mixing|mastering|audio mixing|music production|music composition|voice over|voice-over|voiceover|narration
ableton|ableton live|fl studio|logic pro|pro tools|audacity|adobe audition|cubase|reaper|izotope rx|foley|adr
copywriting|copy writing|content writing|creative writing|technical writing|ghostwriting|blog writing
article writing|seo writing|ux writing|grant writing|script writing|scriptwriting|screenwriting|resume writing
proposal writing|product descriptions|blog posts|white papers|case studies|press releases|email copy
email copywriting|ad copy|sales copy|sales pages|proofreading|copyediting|copy editing|copy-editing|line editing
developmental editing|content editing|editing|storytelling|journalism|fact-checking|fact checking
content strategy|content creation|content marketing|keyword research|seo|on-page seo|off-page seo|technical seo
local seo|link building|backlinks|sem|ppc|google ads|google adwords|adwords|facebook ads|meta ads|instagram ads
tiktok ads|linkedin ads|youtube ads|amazon ads|bing ads|media buying|paid social|google analytics|ga4
google tag manager|google search console|ahrefs|semrush|moz|screaming frog|surfer seo|yoast|email marketing
mailchimp|klaviyo|activecampaign|convertkit|sendgrid|marketo|social media management|social media marketing
social media|instagram|facebook|linkedin|pinterest|twitter|hootsuite|buffer app|community management
influencer marketing|affiliate marketing|growth hacking|lead generation|lead gen|cold emailing|cold email
cold calling|appointment setting|outreach|email outreach|crm|hubspot|salesforce|zoho|zoho crm|pipedrive
gohighlevel|go high level|market research|competitor analysis|competitive analysis|marketing strategy
digital marketing|internet marketing|conversion rate optimization|cro|public relations|media relations
event planning|sales|b2b sales|telemarketing|brand strategy|analytics|ads management|campaign management
microsoft excel|ms excel|google sheets|google docs|google slides|google drive|google workspace|g suite
microsoft office|ms office|office 365|microsoft word|ms word|powerpoint|outlook|ms access|pivot tables|vlookup
macros|excel macros|google apps script|apps script|spreadsheets|typing|copy paste|pdf conversion|quickbooks
quickbooks online|xero|freshbooks|sage|netsuite|sap|datev|lexoffice|bookkeeping|accounting|accounts payable
accounts receivable|bank reconciliation|reconciliation|payroll|invoicing|tax preparation|vat|gaap|ifrs
financial modeling|financial analysis|financial reporting|budgeting|valuation|auditing|customer support
customer service|technical support|tech support|live chat|email support|phone support|help desk|zendesk|intercom
freshdesk|gorgias|virtual assistance|virtual assistant|executive assistance|administrative support
calendar management|email management|inbox management|travel planning|scheduling|project management
product management|account management|people management|team management|project coordination|operations
business analysis|business development|business plans|human resources|recruiting|recruitment|sourcing
talent acquisition|teaching|tutoring|curriculum development|instructional design|e-learning
elearning|articulate storyline|moodle|lms|web research|internet research|online research|academic research
literature review|qualitative research|survey design|interviewing|legal research|contract drafting|contract law
trademark|translation|localization|localisation|proofreading and editing|interpretation|trados|memoq
subtitle translation|linguistics|moderation|content moderation|discord moderation|game testing|supply chain
logistics|procurement|inventory management|order processing|product sourcing|product listing|product research
interior design|floor plans|structural engineering|mechanical engineering|electrical engineering
civil engineering|cad|technical drawing|gis|arcgis|qgis|remote sensing|bioinformatics|chemistry|biology|physics
mathematics|medical writing|medical billing|medical coding|communication skills
written communication|verbal communication|written and verbal communication|communication|attention to detail
time management|problem solving|problem-solving|critical thinking|teamwork|leadership|organizational skills
organisational skills|multitasking|analytical skills|interpersonal skills|negotiation|public speaking
presentation skills|creativity|adaptability|work ethic|notion|slack api|miro|loom|calendly|docusign
woocommerce subscriptions|magento 2|vite|webpack|babel|storybook|material ui|chakra ui|prisma|sequelize|typeorm
sqlalchemy|celery|hasura|apollo|trpc|remix|astro|gatsby|hugo|jekyll|htmx|alpine.js|livewire|inertia.js
sidekiq|rspec|wcag|accessibility|aria|gdpr|hipaa|soc 2|pci|meteor|tizen|kotlin multiplatform|jetpack compose
arkit|arcore|vr|virtual reality|augmented reality|metaverse|shaders|hlsl|glsl|opengl|vulkan|directx|cuda|mlops
mlflow|sagemaker|vertex ai|stable diffusion|midjourney|comfyui|rag|vector databases|pinecone|whisper|twilio
plaid|quickbooks api|mql4|mql5|metatrader|mt4|mt5
adobe cc|jtl|jtl-wawi|myob|lexware|sevdesk|sibelius|musescore|nrf52
chrome extension|chrome extensions|browser extension|browser extensions
tradingview|pine script|algorithmic trading|trading bots|quantconnect
option trading|discord bot|telegram bot|malware removal|core web vitals|page speed|pagespeed|speed optimization
liveview|power query|google calendar|google meet|microsoft teams|ms teams|microsoft 365|exchange online
sharepoint online|azure ad|entra id|intune|ugc|ugc content|ielts|toefl|apa|apa 7|hardhat|truffle|storekit
esp32|stm32|pcb|pcb layout|kicad|lora|mqtt|unreal engine|unreal engine 5|ue5|perforce|photogrammetry|watercolour
watercolor|watercolor illustration|children's book illustration|book illustration|injection molding|injection moulding
manual testing|regression testing|load testing|performance testing|mobile testing|api testing|bug reporting|proxies
ghostwriter|scriptwriter|copywriter|podcast producer|grant writer|stakeholder management|change management
risk management|vendor management|client management|customer success|client communication|gst|gst filing|vat returns
tally|tally prime|month-end close|financial statements|kyc|aml|paid media|paid ads|paid search|google shopping
google merchant center|performance max|facebook ads manager|meta business suite|linkedin sales navigator
sales navigator
apollo.io|smartlead|lemlist|phantombuster|hunter.io|email scraping|list building|data research
lead research|data validation|data processing|data management|data collection|data modeling|data modelling|dax
google forms|typeform|jotform|google ads api|shopify plus|shopify apps|shopify theme|theme customization
theme development|plugin development|wordpress development|woocommerce development|shopify development|page builder
wpbakery|beaver builder|kadence|generatepress|memberpress|learndash|buddypress|wpml|polylang
hubspot cms|webflow cms|memberstack|xano|flutterflow|adalo|wized|smartsheet
power apps|power platform|dynamics 365|business central|odoo|erpnext|erp|salesforce marketing cloud|pardot
soql|activecollab|basecamp|google business profile|google my business|yelp|tripadvisor|airbnb
booking.com|property management|mls|e-mail marketing|newsletters|newsletter writing|drip campaigns
sms marketing|whatsapp api|manychat|chatbot|chatfuel|voiceflow|dialogflow|twilio flex|aircall|ringcentral|vapi
elevenlabs|openai|gpt-4|chatgpt api|fine-tuning|llamaindex|vector database|embeddings
yolo|detectron|tensorrt|onnx|jetson|jax|xgboost|time series|bayesian statistics|regression|hypothesis testing|sas
excel vba|google sheets formulas|index match|dashboards|data studio|superset|duckdb|clickhouse|timescaledb|influxdb
mariadb|couchdb|redis streams|nats|grpc|protobuf|swagger|openapi|keycloak|auth0|okta|saml|sso|ldap|letsencrypt
let's encrypt|traefik|haproxy|proxmox|vmware|ceph|hetzner|linode|cpanel|plesk|whm|siteground|dns|ssl|smtp|imap
postfix|mikrotik|wireguard|openvpn|firewalls|siem|splunk|owasp|burp suite|iso 27001|embedded c|embedded linux
yocto|zephyr|freertos|can bus|modbus|scada|labview|simulink|ansys|comsol|abaqus|finite element analysis|fea|cfd
creo|onshape|openscad|gd&t|sheet metal|cnc|laser cutting|lumion|twinmotion|enscape|d5 render|archicad
navisworks|bim|rhino 3d|grasshopper|unity 3d|ar foundation|spark ar|lens studio|roblox studio|luau|gdscript|rpg maker
spine 2d|live2d|toon boom|toon boom harmony|tvpaint|aseprite|mocha|element 3d|redshift
marvelous designer|sculpting|hard surface modeling|environment art|level design|game mechanics
singing|beat making|jingles|sound effects|noise reduction|audio restoration|audiobook narration
audiobook|acx|character voices|dubbing|lip sync|time stamps|timestamps|verbatim transcription|closed captions|srt
storyboards|script writing|video scripts|youtube seo|youtube automation|youtube shorts|tiktok shop|live streaming
twitch|stream overlays|emotes|vtuber|logo animation|lower thirds|multicam|multi-cam|b-roll|drone|drone footage
aerial photography|event photography|portrait photography|real estate photography|hdr|virtual staging|clipping path
color correction|photo manipulation|mockups|mock-ups|brand guidelines|style guides|pantone|print-ready files|prepress
die lines|dieline|label design|menu design|brochure design|flyer design|business cards|stationery|book layout
book formatting|kdp|amazon kdp|kindle|epub|calligraphy|lettering|tattoo design|pattern design|textile design
fashion design|tech packs|tech pack|sewing|embroidery digitizing|jewelry design|furniture design|landscape design
copy-writing|long-form content|long form content|short-form content|blogging|travel writing|food writing|tech writing
medical translation|legal translation|technical translation|certified translation|literary translation|mtpe
post-editing|machine translation post-editing|simultaneous interpreting|consecutive interpreting|interpreting
okapi|wordfast|smartcat|xtm|subtitle edit|amara|esl|tefl|celta|sat prep|calculus|algebra
python tutoring|lesson plans|lesson planning|course creation|kajabi|teachable|thinkific|scorm|h5p
travel booking|expense reports|minute taking|meeting notes|inbox zero|file organization|data backup
docusign|hellosign|adobe acrobat|pdf editing|fillable pdf|form filling|ocr|handwriting|touch typing|10-key
order fulfillment|shipstation|3pl|incoterms|alibaba|helium 10|jungle scout|amazon ppc|amazon seo
amazon seller central|seller central|vendor central|walmart marketplace|listing optimization|a+ content|ebay listing
product photography|etsy seo|print on demand|printful|poshmark|stock trading|technical analysis|options trading
financial planning|fundraising|pitch writing|due diligence|cap table|bookkeeper|payables|receivables|1099|w-2
tax returns|irs|hst|mtd|ixbrl|companies house|llc formation|patent search|patent drafting|trademark search
nda drafting
privacy policy|terms of service|gdpr compliance|employment law|contract review|paralegal|notary|court filing|westlaw
lexisnexis|recruiter|boolean search|linkedin recruiter|ats|payroll processing|gusto|bamboohr|hris
community manager|discord community|forum moderation|reddit marketing|reddit|quora|pr outreach|press outreach|haro
podcast booking|guest posting|guest posts|link outreach|backlink analysis|schema markup|structured data|site audit
seo audit|technical audits|content briefs|content calendar|content planning|editorial calendar|topic clusters
on page seo|off page seo|app store optimization|aso|apple search ads|appsflyer|firebase analytics|mixpanel
amplitude|posthog|google optimize|vwo|hotjar|crazy egg|unbounce|instapage|clickfunnels|systeme.io|kartra
sales funnels|landing page design|landing page|lead magnets|webinars|webinar|vsl|direct response
direct response copywriting|headline writing|tagline|brand voice|tone of voice|storyselling|case study writing
image annotation|video annotation|data annotation|text annotation|cvat|ethers.js|web3.js|wagmi|viem|anchor framework
anova|t-test|factor analysis|helm|helm charts|argocd|argo cd|istio|vault|gmail|dtp|gsap|user interviews|card sorting
a/b tests|surveys|personas|journey mapping|service design|design thinking|information architecture|motion design
prores|codemagic|word document|word documents|excel sheet|excel file|excel files|excel macro|google sheet|google doc
solana|product description
cloud security|information security|application security|k6|jmeter|locust|vitest|pinia|webhooks|pyspark|audit
mediasoup|help scout|shopware|typo3|contao|latex|adp
data loader|point cloud|point clouds|screenwriter|screenplay|corona renderer|archviz|lektorat
healthkit|watchos|orchestral|arranging|sheet music|mixing engineer|jcl|cobol|as/400|rpgle|abap|sap hana|sap fico
s/4hana|fastlane|testflight|app store connect|google play console|push notifications|in-app purchases|admob
google maps api|mapbox|leaflet|openlayers|stripe connect|amadeus|sabre|opera pms
"""

# English words too: only as written here.
AS_WRITTEN = """
Go|Rust|Swift|Express|Spring|Unity|Sketch|Excel|Word|Access|Illustrator|Photoshop|Maya|Slack|Zoom|Make|Ghost|R|C
Bubble|Buffer|Canvas|Flash|Notion|Discord|Twitch|Nuke|Pages|Numbers|Keynote|Motion|Audition|Logic|Reason|Live
Loom|Ember|Backbone|Gin|Echo|Fiber|Deno|Bun|Ruby|Dart|Julia|Groovy|Apex|Salesforce Apex|SAS|AI|ML|UX|UI|QA|VR|AR
XR|SaaS|B2B|ERP|EDI|POS|OCR|RPA|KPI|OKR|SMM|SMS|API|REST|SOAP|MVC|MVP|PWA|SPA|SSR|AMP|CDN|DNS|SSL|VPN|VPS|CLI
SDK|IDE|ORM|NoSQL|MERN|MEAN|LAMP|JAMstack|LESS|SVG|GIF|PSD|CMYK|ASP|JSP|JSF|JPA|WPF|XAML|MAUI|Qt|GTK|COM|TCP/IP
BGP|Cisco|CCNA|VMware|Active Directory|Windows Server|SharePoint|Dynamics 365|Power Apps|ServiceNow|Workday
Oracle|Chef|Vault|Consul|Nomad|Prometheus|Grafana|Datadog|Splunk|Sentry|Segment|Mixpanel|Amplitude|Hotjar
Optimizely|Braze|Iterable|Drip|Unbounce|Leadpages|ClickFunnels|Kajabi|Teachable|Thinkific|Podia|Kartra|Substack
Medium|Patreon|Kickstarter|Upwork|Fiverr|Box|Rev|Heap|Branch|Clay|Coda|Cycles|Spine|Lightning|Substance|Oxygen
Bricks|Inventor|Phrase
Foundry|Instantly|Claude|Gemini|NX|Liquid|Octane|Otter|Dropbox|UGC|RN|JD|CPA|CFA|PMP|ACCA|CMA|EA|Toggl|Harvest
Basecamp
"""

LANGUAGES = tuple(
    sorted(
        vocabulary(
            "English German Spanish French Italian Portuguese Dutch Polish Russian Ukrainian Turkish Arabic Hindi Urdu "
            "Bengali Tamil Telugu Chinese Mandarin Cantonese Japanese Korean Tagalog Filipino Indonesian Malay "
            "Vietnamese Thai Swedish Danish Norwegian Finnish Czech Slovak Hungarian Romanian Bulgarian Greek Hebrew "
            "Serbian Croatian Swahili Farsi Persian Catalan Latvian Lithuanian Estonian "
        )
    )
)
