/** Milliseconds of one call, from as many calls as fill `least` milliseconds: short ones are below the clock's resolution. */
export function timeOf(call, least = 200) {
  let calls = 0;
  const start = performance.now();
  let spent = 0;
  while (spent < least) {
    call();
    calls++;
    spent = performance.now() - start;
  }
  return spent / calls;
}
