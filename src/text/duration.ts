const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** A duration such as `90s`, `5m` or `1h`, in milliseconds; undefined where it is none. */
export function duration(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,4})([smh])$/.exec(text.trim()) ?? [];
  return unit ? Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS] : undefined;
}
