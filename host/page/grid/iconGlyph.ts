import type { ConditionalIcon } from '../../engine';

const red = '#C00000';
const amber = '#BF8F00';
const green = '#2E7D32';
const grey = '#7F7F7F';

const threeColors = [red, amber, green];

/** How an icon of an icon set is drawn: a character and its colour. `index` 0 is the lowest icon. */
export function iconGlyph({ iconSet, index }: ConditionalIcon): { glyph: string; color: string } {
  const size = Number(iconSet.charAt(0));
  const glyphs = glyphsOf(iconSet, size);
  return { glyph: glyphs[index] ?? '●', color: colorOf(iconSet, size, index) };
}

function glyphsOf(iconSet: string, size: number): readonly string[] {
  if (/Arrows|Triangles/.test(iconSet)) {
    if (size === 3) return iconSet.includes('Triangles') ? ['▼', '▬', '▲'] : ['↓', '→', '↑'];
    return size === 4 ? ['↓', '↘', '↗', '↑'] : ['↓', '↘', '→', '↗', '↑'];
  }
  if (iconSet.includes('Symbols')) return ['✖', '!', '✔'];
  if (iconSet.includes('Flags')) return ['⚑', '⚑', '⚑'];
  if (iconSet.includes('Signs')) return ['◆', '▲', '●'];
  if (iconSet.includes('Stars')) return ['☆', '⯪', '★'];
  if (/Rating|Quarters|Boxes/.test(iconSet)) return ['○', '◔', '◑', '◕', '●'];
  return ['●', '●', '●', '●'];
}

function colorOf(iconSet: string, size: number, index: number): string {
  if (/Gray|Rating|Quarters|Boxes/.test(iconSet)) return grey;
  if (size === 4 && iconSet.includes('TrafficLights')) return ['#000000', ...threeColors][index] ?? grey;
  const share = size > 1 ? index / (size - 1) : 0;
  return share === 0 ? red : share === 1 ? green : amber;
}
