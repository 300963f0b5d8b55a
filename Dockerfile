# Promoted with its workshop rooms: docs/hosting.md says how to run it. Rooms are kept in /promoted/data, or in PostgreSQL where DATABASE_URL is set.
FROM node:24-bookworm-slim AS build
WORKDIR /promoted
COPY . .
# no package has anything to do when it is installed: what would be compiled comes compiled
RUN npm ci --ignore-scripts --no-audit --no-fund && npm run build --silent && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /promoted
COPY --from=build /promoted/package.json ./
COPY --from=build /promoted/node_modules ./node_modules
COPY --from=build /promoted/dist ./dist
COPY --from=build /promoted/src ./src
COPY --from=build /promoted/stories ./stories
COPY --from=build /promoted/assets ./assets
RUN mkdir data && chown node data
USER node
# a third less memory with 500 phones, measured
ENV NODE_OPTIONS=--max-semi-space-size=4
VOLUME /promoted/data
EXPOSE 4173
HEALTHCHECK --interval=1m --timeout=10s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:4173/').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself reads the sources; SIGTERM ends it, and it lets go of its rooms first
CMD ["node", "src/cli/main.ts", "serve", "--port", "4173"]
