import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';

/** After this long the user should hear what usually keeps Excel from answering. */
const waitsForUserMs = 4000;

const useStyles = makeStyles({
  working: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  // Work that ends at once should not flash a spinner.
  spinner: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Says what is going on, in the present tense: `Creating the sheets…`. */
export function Working({ what }: { readonly what: string }): ReactNode {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, waitsForUserMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.working} role="status">
      <Spinner className={styles.spinner} size="tiny" label={`${what}…`} />
      {isLong ? (
        <span className={styles.hint}>
          Excel is still busy. If you are editing a cell, press Enter or Esc in the sheet.
        </span>
      ) : null}
    </div>
  );
}
