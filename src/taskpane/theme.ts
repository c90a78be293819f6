import { useCallback, useSyncExternalStore } from 'react';
import type { Surroundings } from './PaneContext';

const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Whether a background colour such as `#262626` is dark; `undefined` for anything but `#rrggbb`.
 * Relative luminance as WCAG 2.2 defines it, and the value at which black and white text read equally well.
 */
export function isDark(background: string | undefined): boolean | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/**
 * Follows Office's own theme where Office tells it, and otherwise the system's. Excel raises no event when its
 * theme changes, so the theme is looked at again whenever the pane gets the focus.
 */
export function usePrefersDark(surroundings: Pick<Surroundings, 'officeBackground'>): boolean {
  const subscribe = useCallback((changed: () => void) => {
    const query = window.matchMedia(darkQuery);
    query.addEventListener('change', changed);
    window.addEventListener('focus', changed);
    return () => {
      query.removeEventListener('change', changed);
      window.removeEventListener('focus', changed);
    };
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => isDark(surroundings.officeBackground()) ?? window.matchMedia(darkQuery).matches,
  );
}
