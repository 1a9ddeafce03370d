import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { startCli } from './cli-spawn'

describe('the process', () => {
  it('ends with the exit code of the command', async () => {
    const good = startCli(['--version'])
    const bad = startCli(['statu'])
    expect(await good.exitCode).toBe(0)
    expect(good.written).toEqual({ stdout: `${version}\n`, stderr: '' })
    expect(await bad.exitCode).toBe(2)
    expect(bad.written).toEqual({ stdout: '', stderr: "error: unknown command 'statu'\nnext: Did you mean status?\n" })
  })

  it('does not crash when the reader of its output has gone', async () => {
    const piped = startCli(['--help'])
    piped.child.stdout?.destroy()
    expect(await piped.exitCode).toBe(0)
    expect(piped.written.stderr).toBe('')
  })
})
