import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DismissSquare20Filled } from '@fluentui/react-icons/svg/dismiss-square';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Status } from '../../domain/status';
import { statusWords, type Tone } from '../words/statusWords';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '1px 8px 1px 4px',
    border: '1px solid',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  icon: { flexShrink: 0, width: '16px', height: '16px' },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  middling: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  doubtful: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible),
  },
  grey: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
});

/** A shape per status, so that a print-out or a colour-blind reader tells them apart as well. */
function StatusIcon({
  status,
  className,
}: {
  readonly status: Status;
  readonly className: string;
}): ReactNode {
  switch (status) {
    case 'onTarget':
      return <CheckmarkCircle16Filled className={className} />;
    case 'watch':
      return <Warning16Filled className={className} />;
    case 'offTarget':
      return <DismissSquare20Filled className={className} />;
    case 'late':
      return <Clock16Regular className={className} />;
    case 'check':
      return <QuestionCircle16Filled className={className} />;
    case 'noTarget':
    case 'noData':
      return <Circle16Regular className={className} />;
    case 'notDue':
    case 'notApplicable':
    case 'noActivity':
      return <SubtractCircle16Regular className={className} />;
  }
}

interface StatusBadgeProps {
  readonly status: Status;
  /** Put before the word, for example a count. */
  readonly prefix?: string;
}

/** A status as colour, shape and word. */
export function StatusBadge({ status, prefix }: StatusBadgeProps): ReactNode {
  const styles = useStyles();
  const { word, tone } = statusWords[status];
  const toneClass: Record<Tone, string> = styles;
  return (
    <span className={mergeClasses(styles.badge, toneClass[tone])}>
      <StatusIcon status={status} className={styles.icon} />
      {prefix === undefined ? word : `${prefix} ${word}`}
    </span>
  );
}
