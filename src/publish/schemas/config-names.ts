import { properties } from './config.schema.json';

/** All names that a configuration may hold. */
export const CONFIG_NAMES = Object.keys(properties);
