// The same types through `require`.
import db = require('@vet-plan/db')
import migrations = require('@vet-plan/db/migrate')
import validators = require('@vet-plan/db/zod')

const sexes: readonly ['male', 'female', 'unknown'] = db.patientSexEnum.enumValues
const name: string = validators.patientInsertSchema.parse({}).name
const row: db.PatientRow['sex'] = 'female'

export = { sexes, name, row, migrate: migrations.migrate }
