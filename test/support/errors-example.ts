import { DatabaseError, withTypedErrors } from '../../src'

export async function answer(work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await withTypedErrors(work))
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return Response.json(error, { status: error.status })
  }
}
