import { properties } from './mapping.schema.json';

/** All names that a mapping may hold, those of an article's fields among them. */
export const MAPPING_FIELDS = [...Object.keys(properties), ...Object.keys(properties.fields.properties)];
