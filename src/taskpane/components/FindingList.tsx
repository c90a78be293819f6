import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
  next: { color: tokens.colorNeutralForeground2 },
  button: { marginTop: '4px' },
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

/** Findings, the gravest first: what is wrong, what to do next, and a button that shows where. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
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
            </div>
          </li>
        );
      }}
    </LongList>
  );
}
