/** Stands in, when run from source, for the `packed.cjs` that the build writes: nothing is packed, files are read. */
export const packed: string | undefined = undefined
