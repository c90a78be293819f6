import { configure } from '@testing-library/dom';

/**
 * What Fluent UI asks a browser for and jsdom does not have. The observers never report: nothing is laid out in
 * jsdom, so there is nothing to observe.
 */
class SilentObserver {
  observe(): void {
    /* nothing is laid out */
  }
  unobserve(): void {
    /* nothing is observed */
  }
  disconnect(): void {
    /* nothing is observed */
  }
}

Object.assign(window, {
  ResizeObserver: SilentObserver,
  IntersectionObserver: SilentObserver,
  matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
});

// Nothing is laid out, so everything is in sight. Browsers answer with a promise by now, whatever the types say.
Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });

// How long a screen may take to show something; a busy machine needs more than the second that is given by default.
configure({ asyncUtilTimeout: 10_000 });
