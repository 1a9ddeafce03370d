/** How the cells of a seed file are read. An empty cell is NULL or an empty list; several values are split by `|`. */
import { z } from 'zod'

const trimmed = z.string().refine((cell) => cell === cell.trim(), { error: 'has spaces around it' })

export const idCell = z.uuid({ error: 'is not a UUID' })

export const textCell = trimmed.refine((cell) => cell !== '', { error: 'is empty' })

export const optionalTextCell = trimmed.transform((cell) => (cell === '' ? null : cell))

export const listCell = trimmed
  .transform((cell) => (cell === '' ? [] : cell.split('|')))
  .refine((values) => values.every((value) => value !== '' && value === value.trim()), {
    error: 'has an empty value or spaces beside a |',
  })
  .refine((values) => new Set(values).size === values.length, { error: 'names a value twice' })

export const flagCell = z
  .enum(['true', 'false'], { error: 'is neither true nor false' })
  .transform((cell) => cell === 'true')

export const optionalIntegerCell = z
  .string()
  .regex(/^(\d{1,9})?$/, { error: 'is not a whole number' })
  .transform((cell) => (cell === '' ? null : Number(cell)))

export const optionalKilogramsCell = z
  .string()
  .regex(/^(\d+(\.\d{1,3})?)?$/, { error: 'is not a weight in kilograms such as 4.5' })
  .transform((cell) => (cell === '' ? null : Number(cell)))
