import type { Kpi } from './kpi';
import { checkKpiId, isSameId, type IdProblem } from './kpiId';
import { leadingClause } from './leadingClause';
import { limitsInForce, type LimitStep } from './limits';
import { isBefore } from './month';
import { proposeDirection } from './proposeDirection';
import type { RegisterField, RegisterFinding, RegisterProblem } from './registerFinding';
import { formOf, isShare } from './value';
import { validateLimits } from './validateLimits';

const ID_PROBLEM: Readonly<Record<IdProblem, string>> = {
  empty: 'has no ID',
  noLetterFirst: 'has an ID that does not start with a letter',
  forbiddenCharacter: 'has an ID with one of * ? ~ < > = or a space at its end',
  tooLong: 'has an ID of more than 32 characters',
  looksLikeCell: 'has an ID that Excel takes for a cell',
  looksLikeDate: 'has an ID that Excel takes for a date',
  looksLikeValue: 'has an ID that Excel takes for a value',
};

/**
 * What is wrong with a register, as values and in the order of its rows. An empty list means that every KPI can be
 * calculated; nothing is corrected or thrown.
 *
 * @param limitsOf the limit steps of a KPI.
 * @param isKnownClause whether the edition that the workbook follows has a clause of this number.
 */
export function validateRegister(
  kpis: readonly Kpi[],
  limitsOf: (kpiId: string) => readonly LimitStep[] = () => [],
  isKnownClause: (clause: string) => boolean = () => true,
): readonly RegisterFinding[] {
  return kpis.flatMap((kpi, index) => [
    ...identityFindings(
      kpi,
      kpis.slice(0, index).some((other) => isSameId(other.id, kpi.id)),
    ),
    ...clauseFindings(kpi, isKnownClause),
    ...settingFindings(kpi),
    ...measureFindings(kpi),
    ...limitFindings(kpi, limitsOf(kpi.id)),
  ]);
}

function identityFindings(kpi: Kpi, isTaken: boolean): RegisterFinding[] {
  const findings: RegisterFinding[] = [];
  const cause = checkKpiId(kpi.id);
  if (cause !== null) {
    findings.push(
      error(
        kpi,
        'id',
        { kind: 'id', cause },
        `The KPI "${kpi.name}" ${ID_PROBLEM[cause]}.`,
        'Give it an ID such as OTD-01.',
      ),
    );
  } else if (isTaken) {
    findings.push(
      error(
        kpi,
        'id',
        { kind: 'duplicateId' },
        `The ID ${kpi.id} is used twice; only the first row is calculated.`,
        'Give the second one another ID, in all sheets where it stands.',
      ),
    );
  }
  if (kpi.name.trim() === '') {
    findings.push(
      error(kpi, 'name', { kind: 'noName' }, `${kpi.id} has no name.`, 'Type its name in the column KPI.'),
    );
  }
  return findings;
}

function clauseFindings(kpi: Kpi, isKnownClause: (clause: string) => boolean): RegisterFinding[] {
  if (kpi.clause.trim() === '') {
    const what = `${kpi.id} has no clause.`;
    const next = 'Type the clause of ISO 9001 that it serves first, or leave it if there is none.';
    return [{ kpiId: kpi.id, field: 'clause', severity: 'info', problem: { kind: 'noClause' }, what, next }];
  }
  if (isKnownClause(leadingClause(kpi.clause))) return [];
  return [
    warning(
      kpi,
      'clause',
      { kind: 'unknownClause' },
      `The edition of this workbook has no clause "${kpi.clause}", which stands at ${kpi.id}.`,
      'Type a number such as 9.1.2, or look at the list of clauses on the sheet of settings.',
    ),
  ];
}

/** Limits the wrong way round may mean that the direction is wrong; then that is what is proposed. */
function limitFindings(kpi: Kpi, steps: readonly LimitStep[]): readonly RegisterFinding[] {
  return validateLimits(kpi, steps).map((finding) => {
    const { problem } = finding;
    if (problem.kind !== 'limitOrder') return finding;
    const proposed = proposeDirection(kpi.better, limitsInForce(steps, problem.from));
    if (proposed === null || proposed === 'inRange') return finding;
    return {
      ...finding,
      next: `Is ${proposed} better? Then choose ${proposed === 'lower' ? 'Lower' : 'Higher'} for ${kpi.id} in the register; otherwise exchange the two limits.`,
    };
  });
}

function settingFindings(kpi: Kpi): RegisterFinding[] {
  const findings: RegisterFinding[] = [];
  if (!Number.isFinite(kpi.multiplier) || kpi.multiplier === 0) {
    findings.push(
      error(
        kpi,
        'multiplier',
        { kind: 'multiplier' },
        `The multiplier of ${kpi.id} is not a number other than 0.`,
        'Type 100 for percent, or leave it empty for 1.',
      ),
    );
  } else if (isShare(kpi) && kpi.multiplier !== 100) {
    findings.push(
      warning(
        kpi,
        'multiplier',
        { kind: 'shareMultiplier' },
        `${kpi.id} is a share in %, but its multiplier is ${kpi.multiplier}.`,
        'Type 100 as the multiplier, or another unit.',
      ),
    );
  }
  if (!Number.isInteger(kpi.dueDays) || kpi.dueDays < 0) {
    findings.push(
      error(
        kpi,
        'dueDays',
        { kind: 'dueDays' },
        `The due days of ${kpi.id} are not a whole number from 0 up.`,
        'Type the days that the team has after the end of a period.',
      ),
    );
  }
  if (kpi.activeFrom !== undefined && kpi.activeTo !== undefined && isBefore(kpi.activeTo, kpi.activeFrom)) {
    findings.push(
      error(
        kpi,
        'activeTo',
        { kind: 'activeOrder' },
        `${kpi.id} ends (${kpi.activeTo}) before it begins (${kpi.activeFrom}), so no month is ever due.`,
        'Correct Active from or Active to.',
      ),
    );
  }
  return findings;
}

function measureFindings(kpi: Kpi): RegisterFinding[] {
  if (kpi.measures.length === 0) {
    return [
      error(
        kpi,
        'measures',
        { kind: 'noMeasure' },
        `${kpi.id} has no row in the data sheet.`,
        'Let the pane add its rows (Set up, Change, retire or reorder KPIs), or type one with its ID, a measure and a role.',
      ),
    ];
  }
  const form = formOf(kpi.measures);
  if (form === 'invalid') {
    return [
      error(
        kpi,
        'measures',
        { kind: 'form' },
        `The roles of ${kpi.id} (${kpi.measures.map((measure) => measure.role).join(' ')}) make no value.`,
        'Use a single =, or at least one + or - with any number of ÷.',
      ),
    ];
  }
  if (form === 'typed' && kpi.yearToDate === 'ratioOfSums') {
    return [
      error(
        kpi,
        'yearToDate',
        { kind: 'ruleNeedsSums' },
        `${kpi.id} is typed as one value, so its year to date cannot be a ratio of sums.`,
        'Enter numerator and denominator, or choose another rule.',
      ),
    ];
  }
  if (form === 'ratio' && (kpi.yearToDate === 'mean' || kpi.yearToDate === 'sum')) {
    return [
      warning(
        kpi,
        'yearToDate',
        { kind: 'averageOfRatios' },
        `The year to date of ${kpi.id} ${kpi.yearToDate === 'mean' ? 'averages' : 'adds up'} ratios, which gives a small month the weight of a large one.`,
        'Choose Ratio of sums.',
      ),
    ];
  }
  return [];
}

function error(
  kpi: Kpi,
  field: RegisterField,
  problem: RegisterProblem,
  what: string,
  next: string,
): RegisterFinding {
  return { kpiId: kpi.id, field, severity: 'error', problem, what, next };
}

function warning(
  kpi: Kpi,
  field: RegisterField,
  problem: RegisterProblem,
  what: string,
  next: string,
): RegisterFinding {
  return { kpiId: kpi.id, field, severity: 'warning', problem, what, next };
}
