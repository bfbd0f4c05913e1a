// For mongosh, at a mongos, after `npm run migrate`: shards what is large. Safe to repeat.
const keys = require('./shardKeys.json')

for (const [name, key] of Object.entries(keys)) {
  db.getCollection(name).createIndex(key)
  sh.shardCollection(`${db.getName()}.${name}`, key)
}
