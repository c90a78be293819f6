import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // What is hidden but read aloud scrolls along, and does not make the whole pane scroll.
    position: 'relative',
    overflowX: 'hidden',
    padding: '12px 16px 16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    // A message bar hides what does not fit; it must not be squeezed when the content scrolls.
    '& > *': { flexShrink: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  step: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  footer: {
    flexShrink: 0,
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
});

interface ScreenProps {
  readonly title: string;
  /** Small text over the title, for example `Step 1 of 3`. */
  readonly step?: string;
  /** What stays in sight at the bottom. */
  readonly footer?: ReactNode;
  /** A screen that the user asked for takes the focus, so that a screen reader says where one is. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A page of the pane: a heading, content that scrolls, and a footer that does not. */
export function Screen({ title, step, footer, takesFocus = false, children }: ScreenProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.screen}>
      <div className={styles.content}>
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {step === undefined ? null : <span className={styles.step}>{step}</span>}
          {title}
        </h1>
        {children}
      </div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
