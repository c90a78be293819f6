import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Finding } from '../../app/useCases';
import { GoToButton } from './GoToButton';
import { LongList } from './LongList';

const useStyles = makeStyles({
  finding: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  what: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  next: { color: tokens.colorNeutralForeground2 },
  button: { marginTop: '4px' },
  repair: { marginLeft: '-8px' },
  words: { display: 'flex', flexDirection: 'column', rowGap: '2px', alignItems: 'flex-start' },
  hiddenWord: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } as const;
const severityWords = { error: 'Error', warning: 'Warning', info: 'Note' } as const;
const severities = ['error', 'warning', 'info'] as const;

/** Which findings the user wants repaired, by the keys of their repairs. */
export interface RepairChoice {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Offers the repair of each finding that has one; without it nothing can be chosen. */
  readonly repair?: RepairChoice;
}

/** Findings, the gravest first: what is wrong, why it matters, what to do next, and a button that shows where. */
export function FindingList({ findings, repair }: FindingListProps): ReactNode {
  const styles = useStyles();
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (
    <LongList items={sorted} pageLength={10} isSpaced>
      {(finding, index) => {
        const Icon = icons[finding.severity];
        return (
          <li key={index} className={styles.finding}>
            <Icon className={mergeClasses(styles[finding.severity])} aria-hidden />
            <div className={styles.words}>
              <span className={styles.what}>
                <span className={styles.hiddenWord}>{severityWords[finding.severity]}: </span>
                {finding.what}
              </span>
              {finding.why === undefined ? null : <span className={styles.why}>{finding.why}</span>}
              <span className={styles.next}>{finding.next}</span>
              {finding.place ? (
                <span className={styles.button}>
                  <GoToButton
                    place={finding.place}
                    label="Show"
                    spoken={`Show ${finding.place.sheet}, ${finding.place.address}`}
                  />
                </span>
              ) : null}
              {repair && finding.repair ? (
                <RepairBox finding={finding} repair={finding.repair} choice={repair} />
              ) : null}
            </div>
          </li>
        );
      }}
    </LongList>
  );
}

interface RepairBoxProps {
  readonly finding: Finding;
  readonly repair: NonNullable<Finding['repair']>;
  readonly choice: RepairChoice;
}

function RepairBox({ finding, repair, choice }: RepairBoxProps): ReactNode {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.repair}
      label={repair.title}
      aria-label={`${repair.title}: ${finding.what}`}
      checked={choice.chosen.has(repair.key)}
      onChange={(_event, { checked }) => {
        choice.onChoose(repair.key, checked === true);
      }}
    />
  );
}
