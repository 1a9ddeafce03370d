// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems } from '../billing/invoices'
import { products } from '../catalog/products'
import { serviceCategories, services } from '../catalog/services'
import { clients } from '../clients/clients'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import { species } from '../reference/species'
import { clinics, organizations } from '../tenancy/organizations'
import { wellnessPlanBenefits, wellnessPlanEnrollments, wellnessPlans, wellnessPlanUsages } from '../wellness/plans'

export const wellnessPlansRelations = relations(wellnessPlans, ({ one, many }) => ({
  organization: one(organizations, { fields: [wellnessPlans.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [wellnessPlans.organizationId, wellnessPlans.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  species: one(species, { fields: [wellnessPlans.speciesId], references: [species.id] }),
  benefits: many(wellnessPlanBenefits),
  enrollments: many(wellnessPlanEnrollments),
}))

export const wellnessPlanBenefitsRelations = relations(wellnessPlanBenefits, ({ one, many }) => ({
  plan: one(wellnessPlans, {
    fields: [wellnessPlanBenefits.organizationId, wellnessPlanBenefits.planId],
    references: [wellnessPlans.organizationId, wellnessPlans.id],
  }),
  service: one(services, {
    fields: [wellnessPlanBenefits.organizationId, wellnessPlanBenefits.serviceId],
    references: [services.organizationId, services.id],
  }),
  product: one(products, {
    fields: [wellnessPlanBenefits.organizationId, wellnessPlanBenefits.productId],
    references: [products.organizationId, products.id],
  }),
  serviceCategory: one(serviceCategories, {
    fields: [wellnessPlanBenefits.organizationId, wellnessPlanBenefits.serviceCategoryId],
    references: [serviceCategories.organizationId, serviceCategories.id],
  }),
  wellnessPlanUsages: many(wellnessPlanUsages),
}))

export const wellnessPlanEnrollmentsRelations = relations(wellnessPlanEnrollments, ({ one, many }) => ({
  plan: one(wellnessPlans, {
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.planId],
    references: [wellnessPlans.organizationId, wellnessPlans.id],
  }),
  patient: one(patients, {
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.clientId],
    references: [clients.organizationId, clients.id],
  }),
  clinic: one(clinics, {
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  renewsEnrollment: one(wellnessPlanEnrollments, {
    relationName: 'wellnessPlanEnrollments_renewsEnrollment',
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.renewsEnrollmentId],
    references: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.id],
  }),
  enrolledByUser: one(users, {
    relationName: 'wellnessPlanEnrollments_enrolledByUser',
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.enrolledBy],
    references: [users.organizationId, users.id],
  }),
  cancelledByUser: one(users, {
    relationName: 'wellnessPlanEnrollments_cancelledByUser',
    fields: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.cancelledBy],
    references: [users.organizationId, users.id],
  }),
  sAsRenewsEnrollment: many(wellnessPlanEnrollments, { relationName: 'wellnessPlanEnrollments_renewsEnrollment' }),
  wellnessPlanUsages: many(wellnessPlanUsages),
}))

export const wellnessPlanUsagesRelations = relations(wellnessPlanUsages, ({ one }) => ({
  enrollment: one(wellnessPlanEnrollments, {
    fields: [wellnessPlanUsages.organizationId, wellnessPlanUsages.enrollmentId],
    references: [wellnessPlanEnrollments.organizationId, wellnessPlanEnrollments.id],
  }),
  benefit: one(wellnessPlanBenefits, {
    fields: [wellnessPlanUsages.organizationId, wellnessPlanUsages.benefitId],
    references: [wellnessPlanBenefits.organizationId, wellnessPlanBenefits.id],
  }),
  invoiceItem: one(invoiceItems, {
    fields: [wellnessPlanUsages.organizationId, wellnessPlanUsages.invoiceItemId],
    references: [invoiceItems.organizationId, invoiceItems.id],
  }),
  recordedByUser: one(users, {
    relationName: 'wellnessPlanUsages_recordedByUser',
    fields: [wellnessPlanUsages.organizationId, wellnessPlanUsages.recordedBy],
    references: [users.organizationId, users.id],
  }),
  reversedByUser: one(users, {
    relationName: 'wellnessPlanUsages_reversedByUser',
    fields: [wellnessPlanUsages.organizationId, wellnessPlanUsages.reversedBy],
    references: [users.organizationId, users.id],
  }),
}))
