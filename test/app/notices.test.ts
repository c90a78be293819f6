import { ClauseboardError } from '../../src/app/ClauseboardError';
import { createNoticeBoard, type Notice } from '../../src/app/notices';

const failed = (what: string): Notice => ({
  kind: 'failed',
  error: new ClauseboardError('unexpected', { what, why: '', next: '' }),
});

describe('the notice board', () => {
  it('keeps the newest notice until it is taken down', () => {
    const board = createNoticeBoard();
    expect(board.get()).toBeNull();
    board.post(failed('first'));
    const second = failed('second');
    board.post(second);
    expect(board.get()).toBe(second);
    board.post(null);
    expect(board.get()).toBeNull();
  });

  it('tells those who listen, and nobody who has left', () => {
    const board = createNoticeBoard();
    let heard = 0;
    const leave = board.subscribe(() => (heard += 1));
    board.post(failed('one'));
    leave();
    board.post(failed('two'));
    expect(heard).toBe(1);
  });
});
