import { readChartCommand } from '../../../../host/page/charts/chartKeys';

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  code: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys for charts', () => {
  it('lead from the cells to the charts as in Excel', () => {
    const command = readChartCommand(key('5', { code: 'Digit5', ctrlKey: true, altKey: true }), false);
    expect(command).toEqual({ kind: 'choose' });
  });

  it('belong to the cells while no chart is chosen', () => {
    expect(['Tab', 'ArrowLeft', 'Escape'].map((name) => readChartCommand(key(name), false))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['Tab', {}, { kind: 'next', step: 1 }],
    ['Tab', { shiftKey: true }, { kind: 'next', step: -1 }],
    ['Escape', {}, { kind: 'leave' }],
    ['ArrowRight', {}, { kind: 'move', x: 8, y: 0 }],
    ['ArrowUp', { ctrlKey: true }, { kind: 'move', x: 0, y: -1 }],
    ['ArrowDown', { shiftKey: true }, { kind: 'resize', x: 0, y: 8 }],
    ['Delete', {}, undefined],
  ])('choose, move and size a chart: %s with %j', (name, held, command) => {
    expect(readChartCommand(key(name, held), true)).toEqual(command);
  });
});
