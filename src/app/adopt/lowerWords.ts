import type { Direction } from '../../domain/kpi';
import { folded } from '../../domain/foldedText';

const lower =
  /complaint|defect|\blate\b|delay|overdue|error|scrap|rework|reject|accident|incident|downtime|failure|\bcost|waste|turnover|absen|backlog|nonconform|non-conform|\bppm\b|recurr|repeat|lead time|cycle time|waiting|claim|reklam|beschwerd|fehler|ausschuss|nacharbeit|verspat|uberfallig|unfall|ausfall|kosten|durchlaufzeit|wartezeit|ruckstand|abweichung|fluktuation|krankenstand|reclamation|defaut|retard|rebut|retouche|erreur|\bcout|panne|delai|attente|dechet|absenteisme|queja|reclamacion|defecto|retraso|rechazo|retrabajo|\bcoste|averia|espera|desperdicio|ausentismo|absentismo|vencid|atrasad/;

const higher =
  /on time|on-time|in time|reliab|satisf|yield|availab|effectiv|complet|closed|within|resolved|treue|termingerecht|fristgerecht|zufried|verfugbar|wirksam|erfullt|ausbeute|ponctual|dans les delais|disponib|efficac|conformite des|puntual|a tiempo|en plazo|eficac|cumplim/;

/** Which way a figure improves by its name alone: fewer complaints, more deliveries on time; `null` where no word tells. */
export function directionInName(name: string): Direction | null {
  const plain = folded(name);
  if (higher.test(plain)) return 'higher';
  return lower.test(plain) ? 'lower' : null;
}
