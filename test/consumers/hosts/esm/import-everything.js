// What importing does beside defining things: nothing.
import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync('node_modules/@vet-plan/db/package.json', 'utf8'))
const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))
const state = () => ({
  // Zod keeps its registry of schemas there, one for all copies of itself.
  globals: Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('__zod_')),
  listeners: process.eventNames().map(String),
  // Reading the modules themselves is under way while they are imported.
  resources: process.getActiveResourcesInfo().filter((resource) => !resource.startsWith('FS')),
})
// A library may ask whether these are terminals; the pipes open with the question.
process.stdout.isTTY || process.stderr.isTTY
const before = state()
for (const entry of entries) await import(`@vet-plan/db${entry.slice(1)}`)
console.log(JSON.stringify({ entries, before, after: state() }))
