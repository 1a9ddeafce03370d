import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { auditCommand } from './commands/audit'
import { baselineCommand } from './commands/baseline'
import { checkCommand } from './commands/check'
import { doctorCommand } from './commands/doctor'
import { grantsCommand } from './commands/grants'
import { migrateCommand } from './commands/migrate'
import { newCommand } from './commands/new'
import { planCommand } from './commands/plan'
import { repairCommand } from './commands/repair'
import { rollbackCommand } from './commands/rollback'
import { seedCommand } from './commands/seed'
import { statusCommand } from './commands/status'
import { upCommand } from './commands/up'
import { createContext } from './context'
import { EXIT_CODES, type ExitCode } from './exit-codes'
import { addGlobalOptions, type GlobalFlags, presentationOf } from './global-options'
import type { CliIo, CliOutput } from './io'
import { createReporter, writeRedacted } from './output/reporter'
import type { Runner } from './runner'

/** In the order of the help: first steps, everyday work, repair, authoring. */
const COMMANDS: readonly ((program: Command, run: Runner) => void)[] = [
  upCommand,
  migrateCommand,
  rollbackCommand,
  statusCommand,
  planCommand,
  seedCommand,
  doctorCommand,
  auditCommand,
  grantsCommand,
  baselineCommand,
  repairCommand,
  newCommand,
  checkCommand,
]

/** The command line as commander knows it. `docs/cli.md` is tested against it. */
export function createProgram(out: CliOutput, err: CliOutput, run: Runner): Command {
  const program = new Command('vet-plan')
    .description('Creates, migrates, seeds and inspects the database of a veterinary practice.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeRedacted(out, text),
      writeErr: (text) => writeRedacted(err, text),
      // Errors are printed by the reporter, which knows --json.
      outputError: () => {},
    })
  addGlobalOptions(program)
  for (const register of COMMANDS) register(program, run)
  return program
}

/**
 * Runs one `vet-plan` command and returns its exit code. Never throws and never ends the process.
 * `argv` are the arguments alone, without node and the script.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const presentation = presentationOf(argv, io)
  const reporter = createReporter(io, presentation)
  let exitCode: ExitCode = EXIT_CODES.ok
  const program = createProgram(io.stdout, io.stderr, (handler) => {
    return async function action(this: Command) {
      const context = await createContext(io, program.opts<GlobalFlags>(), presentation, reporter)
      io.signal?.throwIfAborted()
      const outcome = await handler(context, this.opts(), this.processedArgs)
      exitCode = reporter.finish(nameOf(this), outcome)
    }
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.help' && !presentation.json) {
      // Without a command, commander has printed the help already.
      return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage
    }
    return reporter.fail(namedIn(argv, program), error)
  }
}

/** Name of a command behind that of its group, as it is typed. */
export function nameOf(command: Command): string {
  const group = command.parent?.parent ? `${nameOf(command.parent)} ` : ''
  return `${group}${command.name()}`
}

/** The command that the arguments name, as far as they do. */
function namedIn(argv: readonly string[], group: Command): string | undefined {
  const names = new Map(group.commands.map((command) => [command.name(), command]))
  const at = argv.findIndex((argument) => names.has(argument))
  const found = names.get(argv[at] ?? '')
  return found && (namedIn(argv.slice(at + 1), found) ?? nameOf(found))
}
