// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { estimateItems } from '../billing/estimates'
import { invoiceItems, invoices } from '../billing/invoices'
import { invoiceItemTaxes } from '../billing/item-taxes'
import { servicePackageItems, servicePackages } from '../catalog/packages'
import { discounts, priceListItems, priceLists, taxRates } from '../catalog/prices'
import { products } from '../catalog/products'
import { serviceCategories, serviceSpecies, services } from '../catalog/services'
import { clients } from '../clients/clients'
import { reminderProtocols } from '../communication/reminders'
import { diagnosticTests } from '../diagnostics/tests'
import { users } from '../identity/users'
import { inventoryItems } from '../inventory/items'
import { parasiticControl } from '../preventive/parasites'
import { vaccineProtocolDoses } from '../preventive/protocols'
import { procedureCodes } from '../reference/codes'
import { medicationsFormulary } from '../reference/formulary'
import { species } from '../reference/species'
import { clinics, organizations } from '../tenancy/organizations'
import { treatments } from '../treatments/treatments'
import { wellnessPlanBenefits } from '../wellness/plans'

export const servicePackagesRelations = relations(servicePackages, ({ one, many }) => ({
  category: one(serviceCategories, {
    fields: [servicePackages.organizationId, servicePackages.categoryId],
    references: [serviceCategories.organizationId, serviceCategories.id],
  }),
  items: many(servicePackageItems),
  priceListItems: many(priceListItems),
  discounts: many(discounts),
  estimateItems: many(estimateItems),
  invoiceItems: many(invoiceItems),
}))

export const servicePackageItemsRelations = relations(servicePackageItems, ({ one }) => ({
  package: one(servicePackages, {
    fields: [servicePackageItems.organizationId, servicePackageItems.packageId],
    references: [servicePackages.organizationId, servicePackages.id],
  }),
  service: one(services, {
    fields: [servicePackageItems.organizationId, servicePackageItems.serviceId],
    references: [services.organizationId, services.id],
  }),
  product: one(products, {
    fields: [servicePackageItems.organizationId, servicePackageItems.productId],
    references: [products.organizationId, products.id],
  }),
}))

export const priceListsRelations = relations(priceLists, ({ one, many }) => ({
  organization: one(organizations, { fields: [priceLists.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [priceLists.organizationId, priceLists.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [priceLists.organizationId, priceLists.clientId],
    references: [clients.organizationId, clients.id],
  }),
  items: many(priceListItems),
}))

export const priceListItemsRelations = relations(priceListItems, ({ one }) => ({
  priceList: one(priceLists, {
    fields: [priceListItems.organizationId, priceListItems.priceListId],
    references: [priceLists.organizationId, priceLists.id],
  }),
  service: one(services, {
    fields: [priceListItems.organizationId, priceListItems.serviceId],
    references: [services.organizationId, services.id],
  }),
  product: one(products, {
    fields: [priceListItems.organizationId, priceListItems.productId],
    references: [products.organizationId, products.id],
  }),
  package: one(servicePackages, {
    fields: [priceListItems.organizationId, priceListItems.packageId],
    references: [servicePackages.organizationId, servicePackages.id],
  }),
}))

export const taxRatesRelations = relations(taxRates, ({ one, many }) => ({
  organization: one(organizations, { fields: [taxRates.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [taxRates.organizationId, taxRates.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  invoiceItemTaxes: many(invoiceItemTaxes),
}))

export const discountsRelations = relations(discounts, ({ one, many }) => ({
  organization: one(organizations, { fields: [discounts.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [discounts.organizationId, discounts.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  category: one(serviceCategories, {
    fields: [discounts.organizationId, discounts.categoryId],
    references: [serviceCategories.organizationId, serviceCategories.id],
  }),
  service: one(services, {
    fields: [discounts.organizationId, discounts.serviceId],
    references: [services.organizationId, services.id],
  }),
  product: one(products, {
    fields: [discounts.organizationId, discounts.productId],
    references: [products.organizationId, products.id],
  }),
  package: one(servicePackages, {
    fields: [discounts.organizationId, discounts.packageId],
    references: [servicePackages.organizationId, servicePackages.id],
  }),
  createdByUser: one(users, {
    fields: [discounts.organizationId, discounts.createdBy],
    references: [users.organizationId, users.id],
  }),
  invoices: many(invoices),
  invoiceItems: many(invoiceItems),
}))

export const productsRelations = relations(products, ({ one, many }) => ({
  organization: one(organizations, { fields: [products.organizationId], references: [organizations.id] }),
  medication: one(medicationsFormulary, { fields: [products.medicationId], references: [medicationsFormulary.id] }),
  servicePackageItems: many(servicePackageItems),
  priceListItems: many(priceListItems),
  discounts: many(discounts),
  inventoryItems: many(inventoryItems),
  parasiticControl: many(parasiticControl),
  vaccineProtocolDoses: many(vaccineProtocolDoses),
  estimateItems: many(estimateItems),
  invoiceItems: many(invoiceItems),
  wellnessPlanBenefits: many(wellnessPlanBenefits),
}))

export const serviceCategoriesRelations = relations(serviceCategories, ({ one, many }) => ({
  organization: one(organizations, { fields: [serviceCategories.organizationId], references: [organizations.id] }),
  parentCategory: one(serviceCategories, {
    relationName: 'serviceCategories_parentCategory',
    fields: [serviceCategories.organizationId, serviceCategories.parentCategoryId],
    references: [serviceCategories.organizationId, serviceCategories.id],
  }),
  servicePackages: many(servicePackages),
  discounts: many(discounts),
  serviceCategoriesAsParentCategory: many(serviceCategories, { relationName: 'serviceCategories_parentCategory' }),
  services: many(services),
  wellnessPlanBenefits: many(wellnessPlanBenefits),
}))

export const servicesRelations = relations(services, ({ one, many }) => ({
  category: one(serviceCategories, {
    fields: [services.organizationId, services.categoryId],
    references: [serviceCategories.organizationId, serviceCategories.id],
  }),
  procedureCode: one(procedureCodes, { fields: [services.procedureCodeId], references: [procedureCodes.id] }),
  packageItems: many(servicePackageItems),
  priceListItems: many(priceListItems),
  discounts: many(discounts),
  species: many(serviceSpecies),
  diagnosticTests: many(diagnosticTests),
  treatments: many(treatments),
  estimateItems: many(estimateItems),
  invoiceItems: many(invoiceItems),
  reminderProtocols: many(reminderProtocols),
  wellnessPlanBenefits: many(wellnessPlanBenefits),
}))

export const serviceSpeciesRelations = relations(serviceSpecies, ({ one }) => ({
  service: one(services, {
    fields: [serviceSpecies.organizationId, serviceSpecies.serviceId],
    references: [services.organizationId, services.id],
  }),
  species: one(species, { fields: [serviceSpecies.speciesId], references: [species.id] }),
}))
