# syntax=docker/dockerfile:1
FROM node:24-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY lib/cli/preflight lib/cli/preflight
# better-sqlite3 is compiled here where its prebuilt binary cannot be fetched.
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
# Chromium makes the PDF files; tini reaps the processes that it leaves when a job is ended.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium fonts-noto-cjk tini \
  && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production \
    CHROMIUM_PATH=/usr/bin/chromium \
    DATABASE_URL=file:/data/fulcrum.db \
    FULCRUM_HOST=0.0.0.0 \
    PORT=3000
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Ready, not only live: a container whose database is gone serves nobody.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
# Set-up changes nothing where the database is in order already. The server takes the place of the
# shell and of npm, so that the signal that stops the container reaches it.
CMD ["sh", "-c", "npm run setup && exec node --import tsx lib/cli/start.ts"]
