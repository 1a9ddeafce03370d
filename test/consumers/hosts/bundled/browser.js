// Tables, joins and validators run where there is no Node.
import * as relations from '@vet-plan/db/relations'
import { patientSexEnum, patients } from '@vet-plan/db/schema'
import { patientInsertSchema } from '@vet-plan/db/zod'

export { patientInsertSchema, patientSexEnum, patients, relations }
