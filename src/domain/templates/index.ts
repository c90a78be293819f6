/**
 * The library of KPI templates. It is large, so load it lazily, together with the clauses:
 * `await import('../domain/templates')`.
 */
export { families, sectorNames, sectors, type Family, type Sector } from './families';
export { kpiFromTemplate, type KpiChoices } from './kpiFromTemplate';
export { matchTemplates, type TemplateFit } from './matchTemplates';
export { searchTemplates, type TemplateSearch } from './searchTemplates';
export { suggestKpiId } from './suggestKpiId';
export type { FamilyId, KpiTemplate, SectorId, TemplateClauses } from './template';
export { templateById, templates } from './templates';
