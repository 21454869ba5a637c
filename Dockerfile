# The bot in a container: exactly the locked packages, no build tools, not root, nothing secret in any layer.
FROM python:3.12-slim AS packages
COPY requirements.run.lock .
RUN python -m venv /opt/packages \
 && /opt/packages/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.run.lock

FROM python:3.12-slim
ENV PATH=/opt/packages/bin:$PATH PYTHONPATH=/app PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DATA_DIR=/data
COPY --from=packages /opt/packages /opt/packages
WORKDIR /app
COPY bot bot
COPY adapters adapters
COPY storage storage
# uid 1000 is what the first user of most Linux machines has, so a secret file of mode 600 can be read here too.
RUN printf '#!/bin/sh\nexec python -m bot "$@"\n' > /usr/local/bin/tenderbot \
 && chmod 755 /usr/local/bin/tenderbot \
 && useradd --uid 1000 --no-create-home --shell /usr/sbin/nologin tenderbot \
 && install -d -o tenderbot -g tenderbot -m 700 /data
USER tenderbot
VOLUME /data
HEALTHCHECK --interval=30s --timeout=10s --start-period=40s --retries=3 CMD ["tenderbot", "health"]
ENTRYPOINT ["tenderbot"]
CMD ["run"]
