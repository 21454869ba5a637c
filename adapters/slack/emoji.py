"""Slack's short codes for emoji as the pictures that their writer saw (C50).

The commonest ones of Slack's standard set; a workspace's own emoji have no picture outside it and keep their name.
"""

import re
from typing import Final

_CODES: Final = """
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 pray 🙏 wave 👋 raised_hands 🙌 muscle 💪 handshake 🤝 point_up
☝️ point_right 👉 point_left 👈 point_down 👇 crossed_fingers 🤞 v ✌️ raised_hand ✋ hand ✋ fist ✊ punch 👊 writing_hand
✍️ white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎ no_entry ⛔
no_entry_sign 🚫 o ⭕ warning ⚠️ exclamation ❗ question ❓ grey_question ❔ bangbang ‼️ interrobang ⁉️ 100 💯
red_circle 🔴 large_green_circle 🟢 large_yellow_circle 🟡 large_blue_circle 🔵 white_circle ⚪ black_circle ⚫ smile
😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 satisfied 😆 joy 😂 rolling_on_the_floor_laughing 🤣 blush 😊 wink 😉
slightly_smiling_face 🙂 upside_down_face 🙃 innocent 😇 heart_eyes 😍 star-struck 🤩 sunglasses 😎 smirk 😏 relieved 😌
thinking_face 🤔 thinking 🤔 face_with_monocle 🧐 face_with_raised_eyebrow 🤨 neutral_face 😐 expressionless 😑
no_mouth 😶 unamused 😒 face_with_rolling_eyes 🙄 grimacing 😬 confused 😕 worried 😟 slightly_frowning_face 🙁
white_frowning_face ☹️ disappointed 😞 pensive 😔 cry 😢 sob 😭 angry 😠 rage 😡 sweat_smile 😅 sweat 😓 cold_sweat 😰
scream 😱 flushed 😳 dizzy_face 😵 sleeping 😴 yum 😋 hugging_face 🤗 zipper_mouth_face 🤐 face_palm 🤦 shrug 🤷
man-shrugging 🤷‍♂️ woman-shrugging 🤷‍♀️ man-facepalming 🤦‍♂️ woman-facepalming 🤦‍♀️ partying_face 🥳
pleading_face 🥺 exploding_head 🤯 mask 😷 face_with_thermometer 🤒 nauseated_face 🤢 sneezing_face 🤧 robot_face 🤖
poop 💩 eyes 👀 heart ❤️ green_heart 💚 blue_heart 💙 broken_heart 💔 sparkles ✨ star ⭐ star2 🌟 fire 🔥 boom 💥 zap ⚡
tada 🎉 confetti_ball 🎊 trophy 🏆 medal 🏅 rocket 🚀 bulb 💡 bell 🔔 lock 🔒 key 🔑 calendar 📆 date 📅 hourglass ⌛
hourglass_flowing_sand ⏳ alarm_clock ⏰ clock1 🕐 memo 📝 pencil 📝 pencil2 ✏️ page_facing_up 📄 link 🔗 email 📧
envelope ✉️ phone ☎️ telephone_receiver 📞 moneybag 💰 dollar 💵 euro 💶 money_with_wings 💸 coffee ☕ pizza 🍕 beer 🍺
palm_tree 🌴 sunny ☀️ snowflake ❄️ christmas_tree 🎄 airplane ✈️ car 🚗 house 🏠 computer 💻 iphone 📱 arrow_right ➡️
arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ back 🔙 soon 🔜 new 🆕 ok 🆗 sos 🆘 stop_sign 🛑 octagonal_sign 🛑
"""
"""A code and its picture, in turn."""
PICTURES: Final = dict(zip(_CODES.split()[::2], _CODES.split()[1::2], strict=True))
_TONES: Final = {str(tone): chr(0x1F3F9 + tone) for tone in range(2, 7)}
_CODE: Final = re.compile(r"(?<!\w):(?P<name>[a-z0-9_+'-]{1,60}):(?::skin-tone-(?P<tone>[2-6]):)?")


def pictures(text: str) -> str:
    """The text with the short codes that stand for a picture as that picture, in its skin tone."""
    if text.count(":") < 2:
        return text

    def picture(code: re.Match[str]) -> str:
        shown = PICTURES.get(code["name"])
        return code.group() if shown is None else shown + _TONES.get(code["tone"] or "", "")

    return _CODE.sub(picture, text)
