// For mongosh, on the first member: makes the replica set and the portal's user. Safe to repeat.
const { MONGODB_ROOT_PASSWORD, MONGODB_PASSWORD } = process.env
const hosts = ['mongo1', 'mongo2', 'mongo3']

try {
  rs.status()
} catch {
  rs.initiate({ _id: 'rs0', members: hosts.map((host, _id) => ({ _id, host: `${host}:27017` })) })
}

// Waits for a primary, whichever it is.
const portal = connect(
  `mongodb://root:${MONGODB_ROOT_PASSWORD}@${hosts}/portal28?replicaSet=rs0&authSource=admin`,
)
if (!portal.getUser('portal28'))
  portal.createUser({
    user: 'portal28',
    pwd: MONGODB_PASSWORD,
    roles: [{ role: 'readWrite', db: 'portal28' }],
  })
print('The replica set is ready.')
