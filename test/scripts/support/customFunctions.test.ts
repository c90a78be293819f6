import { customFunctionsIn } from '../../../scripts/support/customFunctions';

describe('a script that declares functions for cells', () => {
  it('is found out by their tag, however it is written', () => {
    expect(
      customFunctionsIn(`
        /** Doubles. @customfunction */
        function double(x: number) { return 2 * x; }
        /** @CustomFunction
         * @param {number} x
         */
        async function triple(x: number): Promise<number> { return 3 * x; }`),
    ).toEqual(['double', 'triple']);
  });

  it('is found out by what it associates', () => {
    expect(customFunctionsIn('CustomFunctions.associate("HALF", (x) => x / 2);')).toEqual(['HALF']);
  });

  it('may have functions of its own', () => {
    expect(customFunctionsIn('/** Not a customfunction. */ function setup() {}')).toEqual([]);
  });
});
