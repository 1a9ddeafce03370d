// With `pg` inside the bundle: the file needs nothing beside it.
import { migrate } from '@vet-plan/db/migrate'

migrate('postgres://nobody@127.0.0.1:1/nowhere', { lockWaitMs: 1 }).catch((error) => {
  console.log(JSON.stringify({ code: error.code }))
})
