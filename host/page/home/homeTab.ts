import { alignmentTools } from './alignmentTools';
import { cellTools } from './cellTools';
import { fontTools } from './fontTools';
import type { Hands } from './Hands';
import { numberTools } from './numberTools';
import type { ToolTabDefinition } from './tool';

/** What people look for first: letters, numbers, alignment, rows and columns. */
export function homeTab(hands: Hands): ToolTabDefinition {
  return {
    id: 'home',
    label: 'Home',
    groups: [fontTools(hands), alignmentTools(hands), numberTools(hands), cellTools(hands)],
  };
}
