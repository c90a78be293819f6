import { actionFollowUp } from './library/actionFollowUp';
import { auditAndReview } from './library/auditAndReview';
import { complaintsAndWarranty } from './library/complaintsAndWarranty';
import { customerVoice } from './library/customerVoice';
import { delivery } from './library/delivery';
import { documentsAndDesign } from './library/documentsAndDesign';
import { equipment } from './library/equipment';
import { failureCounts } from './library/failureCounts';
import { planning } from './library/planning';
import { processControl } from './library/processControl';
import { resources } from './library/resources';
import { suppliers } from './library/suppliers';
import { training } from './library/training';
import { yieldAndRelease } from './library/yieldAndRelease';
import type { KpiTemplate } from './template';

/** Every template, family by family in the order of {@link families}. */
export const templates: readonly KpiTemplate[] = [
  ...customerVoice,
  ...complaintsAndWarranty,
  ...failureCounts,
  ...yieldAndRelease,
  ...delivery,
  ...equipment,
  ...processControl,
  ...planning,
  ...documentsAndDesign,
  ...training,
  ...suppliers,
  ...actionFollowUp,
  ...auditAndReview,
  ...resources,
];

const byId = new Map(templates.map((template) => [template.id, template]));

/** The template with this id, or undefined when the library has none. */
export function templateById(id: string): KpiTemplate | undefined {
  return byId.get(id);
}
