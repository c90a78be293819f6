import { Book } from '../engine';
import { element } from './element';
import { loadFonts } from './grid/formatStyle';
import { HostPage } from './HostPage';
import type { Connect } from './HostConnection';
import { fetchScene, type OpenedFile } from './workbookFiles';

export interface HostPageOptions {
  /** Makes the side that answers office.js; called once the first workbook is there. */
  readonly connect: Connect;
  /** Where the page goes; the body without it. */
  readonly root?: HTMLElement;
}

/**
 * Starts the page that plays Excel around the task pane. The address may name a starting workbook (`?scene=demo`,
 * fetched from `/scenes/demo.xlsx`) and leave the pane closed (`?pane=closed`).
 */
export async function startHostPage(options: HostPageOptions): Promise<HostPage> {
  const { root = document.body } = options;
  root.replaceChildren(element('p', { class: 'starting', role: 'status' }, 'Opening the workbook…'));
  try {
    return await start(options, root);
  } catch (error) {
    showFailure(root, error);
    throw error;
  }
}

async function start({ connect }: HostPageOptions, root: HTMLElement): Promise<HostPage> {
  const query = new URLSearchParams(location.search);
  const [{ file, problem }] = await Promise.all([firstWorkbook(query.get('scene')), loadFonts()]);
  const page = new HostPage(root, file);
  page.connect(connect(file.book, file.fileName, page));
  await page.loadRibbon('/manifest.xml');
  if (query.get('pane') !== 'closed') page.setPaneVisible(true);
  if (problem) page.tell(problem);
  return page;
}

/** Why there is no workbook to work in, in place of an empty page. */
function showFailure(root: HTMLElement, error: unknown): void {
  const again = element('button', { type: 'button', class: 'button primary' }, 'Try again');
  again.addEventListener('click', () => {
    location.reload();
  });
  root.replaceChildren(
    element(
      'div',
      { class: 'starting', role: 'alert' },
      element('h1', {}, 'The page could not start'),
      element('p', {}, error instanceof Error ? error.message : String(error)),
      again,
    ),
  );
}

/** The scene that the address asks for; an empty workbook without one, or with a reason when there is no such scene. */
async function firstWorkbook(scene: string | null): Promise<{ file: OpenedFile; problem?: string }> {
  const empty = () => ({ book: Book.create(), fileName: 'Book1.xlsx' });
  if (!scene) return { file: empty() };
  try {
    return { file: await fetchScene(scene) };
  } catch (error) {
    return { file: empty(), problem: error instanceof Error ? error.message : String(error) };
  }
}
