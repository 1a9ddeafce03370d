/** What generated SQL files have in common. */

export const HEADER = '-- Generated from src/schema: npm run generate\n'
export const BREAKPOINT = '\n--> statement-breakpoint\n'

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
