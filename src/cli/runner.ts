import type { Command } from 'commander'
import type { CommandContext } from './context'
import type { Outcome } from './output/reporter'

/** The body of a command: reads its flags and arguments, calls the library, returns what there is to say. */
export type Handler<Flags> = (context: CommandContext, flags: Flags, args: readonly string[]) => Promise<Outcome>

/** Turns a handler into a commander action. */
export type Runner = <Flags extends object>(handler: Handler<Flags>) => (this: Command) => Promise<void>
