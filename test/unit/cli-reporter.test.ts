import { describe, expect, it } from 'vitest'
import type { CliIo } from '../../src/cli/io'
import { createReporter } from '../../src/cli/output/reporter'
import { ConnectionError, RefusedError } from '../../src/errors'

function recorded(presentation: { json?: boolean; quiet?: boolean }, env: CliIo['env'] = {}) {
  const written = { stdout: '', stderr: '' }
  const io: CliIo = {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    env,
    cwd: '/',
    isTTY: false,
  }
  const reporter = createReporter(io, { json: false, quiet: false, color: true, ...presentation })
  return { reporter, written }
}

const url = 'postgres://app:hunter2@db.example/practice?sslpassword=hunter3'
const refused = new RefusedError(`no: ${url}`, { code: 'confirmation_required', hint: url })

describe('passwords', () => {
  it('appear in no line for people', () => {
    const { reporter, written } = recorded({}, { VET_PLAN_DEBUG: '1' })
    reporter.progress(url)
    reporter.notice(url)
    reporter.finish('status', { result: { url }, output: [url], summary: url, error: refused })
    reporter.fail('status', new ConnectionError(url, { code: 'server_unreachable', cause: new Error(url) }))
    expect(written.stdout + written.stderr).not.toMatch(/hunter/)
    expect(written.stdout).toContain('postgres://app:***@db.example/practice?sslpassword=***\n')
    expect(written.stderr).toContain('caused by: Error: postgres://app:***@')
  })

  it('appear in no JSON document, which stays valid', () => {
    const { reporter, written } = recorded({ json: true })
    reporter.finish('status', { result: { url, list: [{ url }] }, error: refused })
    expect(written.stdout).not.toMatch(/hunter/)
    const parsed: unknown = JSON.parse(written.stdout)
    expect(parsed).toMatchObject({ result: { url: 'postgres://app:***@db.example/practice?sslpassword=***' } })
  })
})

describe('the JSON document', () => {
  it('of a success is ok with its result', () => {
    const { reporter, written } = recorded({ json: true })
    const at = new Date(0)
    expect(reporter.finish('status', { result: { at }, output: ['for people'], summary: 'for people' })).toBe(0)
    expect(JSON.parse(written.stdout)).toEqual({
      version: 1,
      command: 'status',
      ok: true,
      exitCode: 0,
      result: { at: '1970-01-01T00:00:00.000Z' },
    })
  })

  it('of a command with another exit code is not ok but has its result', () => {
    const { reporter, written } = recorded({ json: true })
    expect(reporter.finish('status', { exitCode: 3, result: { pending: 1 } })).toBe(3)
    expect(JSON.parse(written.stdout)).toMatchObject({ ok: false, exitCode: 3, result: { pending: 1 } })
  })

  it('of a refusal has both the plan and the error', () => {
    const { reporter, written } = recorded({ json: true })
    expect(reporter.finish('rollback', { result: { plan: [] }, error: refused })).toBe(7)
    expect(JSON.parse(written.stdout)).toMatchObject({
      ok: false,
      exitCode: 7,
      result: { plan: [] },
      error: { code: 'confirmation_required' },
    })
  })

  it('is all there is on standard output', () => {
    const { reporter, written } = recorded({ json: true })
    reporter.progress('up 0000_core')
    reporter.notice('waiting')
    expect(written).toEqual({ stdout: '', stderr: 'waiting\n' })
  })
})

it('prints with --quiet only what was asked for and errors', () => {
  const { reporter, written } = recorded({ quiet: true })
  reporter.progress('progress')
  reporter.notice('notice')
  reporter.finish('plan', { result: {}, output: ['select 1;'], summary: 'summary' })
  reporter.fail('plan', refused)
  expect(written.stdout).toBe('select 1;\n')
  expect(written.stderr).toMatch(/^error: no: /)
})
