# what visitors' browsers load is built with the development packages, which stay behind
FROM node:24-slim AS browser
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY src ./src
COPY locales ./locales
RUN node src/widget/build/main.ts

# Caddy as an ordinary user: only the folder with its certificates is writable
FROM caddy:2 AS proxy
RUN mkdir -p /data /config && chown -R 1000:1000 /data /config
USER 1000:1000

FROM node:24-slim AS wegweiser

# a third less memory for a twentieth more processor time: V8's space for what is new, and malloc's for each thread
ENV NODE_ENV=production NODE_OPTIONS=--max-semi-space-size=4 MALLOC_ARENA_MAX=1
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY src ./src
COPY views ./views
COPY db ./db
COPY locales ./locales
COPY public ./public
COPY --from=browser /app/public/form ./public/form
COPY --from=browser /app/public/screening ./public/screening
COPY --from=browser /app/public/embed ./public/embed
# for wegweiser train --with-corrections
COPY corpus ./corpus

RUN mkdir /data && chown node:node /data
# what Node keeps compiled, types stripped: as src/keep-compiled.ts has it, and the first module too
ENV WEGWEISER_DATA=/data NODE_COMPILE_CACHE=/data/compiled HOST=0.0.0.0 PORT=3000
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/server.ts"]
