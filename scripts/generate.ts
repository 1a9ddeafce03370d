/** Writes the generated files of `src/schema` and `sql/`, and removes those that nothing generates any more. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GENERATED_FOLDERS, generatedFiles } from './generators/index'

const root = process.cwd()
const files = await generatedFiles(root)
for (const [file, text] of files) {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}
for (const folder of GENERATED_FOLDERS.filter((name) => existsSync(name))) {
  for (const file of readdirSync(folder)) if (!files.has(`${folder}/${file}`)) await rm(join(folder, file))
}
const typescript = [...files.keys()].filter((file) => file.endsWith('.ts'))
execFileSync('npx', ['biome', 'check', '--write', ...typescript], { stdio: 'inherit' })
