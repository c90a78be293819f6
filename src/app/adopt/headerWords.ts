import { folded } from '../../domain/foldedText';

/** What a column beside months, or a row beside months that run down, holds. */
export type ColumnRole =
  'name' | 'target' | 'amber' | 'unit' | 'owner' | 'process' | 'clause' | 'frequency' | 'number' | 'summary';

const wordsByRole: Readonly<Record<ColumnRole, readonly string[]>> = {
  name: [
    ...['kpi', 'kpis', 'name', 'indicator', 'indicators', 'metric', 'measure', 'key figure'],
    ...['kennzahl', 'kennzahlen', 'bezeichnung', 'messgrosse', 'indikator', 'month', 'monat', 'mois', 'mes'],
    ...['indicateur', 'indicateurs', 'designation', 'libelle', 'indicador', 'indicadores', 'nombre'],
  ],
  target: [
    ...['target', 'target value', 'targets', 'goal', 'plan', 'budget', 'ziel', 'zielwert', 'zielvorgabe'],
    ...['soll', 'sollwert', 'vorgabe', 'objectif', 'objectifs', 'cible', 'valeur cible', 'objetivo'],
    ...['meta', 'valor objetivo'],
  ],
  amber: [
    ...['amber', 'amber limit', 'warning', 'warning limit', 'yellow', 'gelb', 'warngrenze', 'warnwert'],
    ...['toleranzgrenze', 'alerte', "seuil d'alerte", 'seuil', 'alerta', 'ambar', 'limite de alerta'],
  ],
  unit: ['unit', 'units', 'uom', 'einheit', 'me', 'unite', 'unites', 'unidad', 'unidades', 'ud'],
  owner: [
    ...['owner', 'kpi owner', 'responsible', 'verantwortlich', 'verantwortlicher', 'zustandig', 'pilote'],
    ...['responsable', 'resp', 'dueno'],
  ],
  process: [
    ...[
      'process',
      'prozess',
      'processus',
      'proceso',
      'department',
      'abteilung',
      'bereich',
      'area',
      'service',
    ],
    ...['departement', 'departamento', 'category', 'kategorie', 'categorie', 'categoria', 'perspective'],
    ...['group', 'gruppe', 'groupe', 'grupo', 'thema', 'topic'],
  ],
  clause: ['clause', 'iso clause', 'iso 9001', 'kapitel', 'normkapitel', 'chapitre', 'clausula', 'norm'],
  frequency: [
    ...['frequency', 'frequenz', 'haufigkeit', 'turnus', 'frequence', 'frecuencia', 'periodicite'],
    ...['periodicidad', 'rhythmus'],
  ],
  number: ['no', 'nr', 'id', 'code', 'ref', '#', 'num', 'n°', 'lfd nr', 'lfd. nr', 'pos', 'item'],
  summary: [
    ...['total', 'totals', 'grand total', 'subtotal', 'sum', 'overall', 'ytd', 'year to date', 'average'],
    ...['avg', 'mean', 'ø', 'o', 'min', 'max', 'minimum', 'maximum', 'median', 'cumulative', 'full year'],
    ...['gesamt', 'gesamtsumme', 'summe', 'zwischensumme', 'durchschnitt', 'mittelwert', 'schnitt', 'mittel'],
    ...['kumuliert', 'moyenne', 'moy', 'somme', 'cumul', 'promedio', 'suma', 'acumulado', 'jahr', 'year'],
    ...['trend', 'tendance', 'tendenz', 'tendencia', 'status', 'state', 'rag', 'ampel', 'statut', 'estado'],
    ...['comment', 'comments', 'remark', 'remarks', 'note', 'notes', 'bemerkung', 'bemerkungen', 'kommentar'],
    ...['commentaire', 'commentaires', 'remarque', 'comentario', 'comentarios', 'observaciones', 'delta'],
    ...['variance', 'abweichung', 'ecart', 'desviacion', 'last year', 'prior year', 'vorjahr', 'forecast'],
  ],
};

const roleOfWord = new Map(
  Object.entries(wordsByRole).flatMap(([role, words]) =>
    words.map((word) => [word, role as ColumnRole] as const),
  ),
);

/** What a header says of its column, without regard to case, accents, a year or a unit behind it: `Ziel 2026 (%)`. */
export function roleOfHeader(header: string): ColumnRole | null {
  return roleOfWord.get(bare(header)) ?? null;
}

/** Whether a line is named after what it sums up, and nothing else: `Total`, `Ø`, `Moyenne:`. */
export function isSummaryName(name: string): boolean {
  return roleOfWord.get(bare(name)) === 'summary';
}

/** What a line is, where it holds the targets, or the actual figures, of a KPI: `Ziel`, `Ist`, `On-time delivery target`. */
export function lineKind(text: string): 'target' | 'actual' | null {
  const word = bare(text);
  if (roleOfWord.get(word) === 'target') return 'target';
  return actualWords.has(word) ? 'actual' : null;
}

/** The KPI's own name in the name of its row of targets: `On-time delivery` in `On-time delivery – target`; else `null`. */
export function nameBeforeTarget(name: string): string | null {
  const found = /^(.+?)[\s:,–-]+\(?(target|ziel|zielwert|soll|objectif|cible|objetivo|meta)\)?$/iu.exec(
    name.trim(),
  );
  return found ? (found[1] ?? null) : null;
}

const actualWords = new Set([
  'actual',
  'actuals',
  'ist',
  'istwert',
  'value',
  'wert',
  'reel',
  'realise',
  'real',
]);

function bare(text: string): string {
  return folded(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\b(?:19|20)\d{2}(?:\s*[/-]\s*\d{2,4})?\b/g, ' ')
    .replace(/\b(in|en)\s*%|%/g, ' ')
    .replace(/[:.]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
