import { readdir, readFile, stat } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'

const { tarball, unpacked } = inject('packed')

interface Manifest {
  readonly sideEffects: boolean
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<
    Record<string, string | Readonly<Record<'import' | 'require', Readonly<Record<string, string>>>>>
  >
}

const manifest = async () => JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8')) as Manifest

/** All modules `file` loads as soon as it is imported, and what they import from elsewhere. */
async function staticImports(file: string): Promise<{ files: string[]; external: string[] }> {
  const { metafile } = await build({
    absWorkingDir: unpacked,
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'neutral',
    // What a bundler could leave out is loaded by Node all the same.
    ignoreAnnotations: true,
    treeShaking: false,
    logLevel: 'silent',
  })
  const immediate = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const external = immediate.filter((each) => each.external && each.kind !== 'dynamic-import')
  return { files: Object.keys(metafile.inputs), external: [...new Set(external.map((each) => each.path))].sort() }
}

describe('the published package', () => {
  it('holds what a host needs and nothing else', async () => {
    const top = await readdir(unpacked)
    expect(top.sort()).toEqual(
      ['LICENSE', 'README.md', 'SECURITY.md', 'dist', 'docs', 'migrations', 'package.json', 'seeds'].sort(),
    )
    const files = await readdir(unpacked, { recursive: true })
    expect(
      files.filter((file) =>
        /\.(test\.\w+|map|env|tgz)$|(^|[\\/])(\.|(src|test|bench|node_modules)([\\/]|$))/.test(file),
      ),
    ).toEqual([])
  })

  it('stays small enough to download without a thought', async () => {
    expect((await stat(tarball)).size).toBeLessThan(2_000_000)
  })

  it('names no path of the machine it was built on', async () => {
    const naming: string[] = []
    for (const entry of await readdir(unpacked, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile() && (await readFile(file, 'utf8')).includes(process.cwd()))
        naming.push(relative(unpacked, file))
    }
    expect(naming).toEqual([])
  })

  it('declares no any', async () => {
    const leaks: string[] = []
    for (const file of await readdir(join(unpacked, 'dist'))) {
      if (!/\.d\.c?ts$/.test(file)) continue
      const code = (await readFile(join(unpacked, 'dist', file), 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '')
      for (const line of code.split('\n')) {
        // A rest tuple of anything is how a constructor or a column type is matched, and gives nobody an any.
        if (/\bany\b/.test(line.replace(/'[^']*'|"[^"]*"/g, ''))) leaks.push(`${file}: ${line.trim()}`)
      }
    }
    expect(leaks).toEqual([])
  })

  it('has a command that starts with Node', async () => {
    const { bin } = await manifest()
    const command = join(unpacked, bin['vet-plan'] ?? '')
    expect(await readFile(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    if (process.platform !== 'win32') expect((await stat(command)).mode & 0o111).toBe(0o111)
  })

  it.each(['schema', 'relations', 'zod'])(
    'keeps Node out of ./%s, and the history and seeds as well',
    async (entry) => {
      for (const extension of ['js', 'cjs']) {
        const { files, external } = await staticImports(`dist/${entry}.${extension}`)
        expect(external.filter(isBuiltin)).toEqual([])
        expect(external.filter((name) => !/^(drizzle-orm|drizzle-zod|uuid|zod)(\/|$)/.test(name))).toEqual([])
        expect(files).toContain(`dist/${entry}.${extension}`)
        expect(files.filter((file) => file.includes('packed'))).toEqual([])
      }
    },
  )

  it('loads no driver and no development tool by being imported', async () => {
    const { exports } = await manifest()
    for (const [entry, target] of Object.entries(exports)) {
      if (typeof target === 'string') continue
      for (const condition of ['import', 'require'] as const) {
        const { external } = await staticImports(target[condition].default ?? '')
        const optional = external.filter((name) =>
          /^(pg|@electric-sql|drizzle-kit|drizzle-orm\/(pglite|node-postgres))/.test(name),
        )
        expect(optional, `${entry} ${condition}`).toEqual([])
      }
    }
  })

  it('leaves nothing behind in a bundle that uses nothing of it', async () => {
    expect((await manifest()).sideEffects).toBe(false)
    const { exports } = await manifest()
    const entries = Object.values(exports).filter((target) => typeof target !== 'string')
    const contents = entries.map((target) => `import './${target.import.default}'`).join('\n')
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: unpacked },
      bundle: true,
      write: false,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    })
    expect(outputFiles[0]?.text.trim()).toBe('')
  })
})
