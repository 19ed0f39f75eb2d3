// Makes the JSON Schema of facet files for editors; the made file is committed, and a test says when it is stale.
import { join } from 'node:path';
import { writeWhole } from '../../io/files.ts';
import { taxonomyFolder } from '../../io/project.ts';
import { facetJsonSchema, facetSchemaName } from '../../taxonomy/facet-json-schema.ts';

writeWhole(join(taxonomyFolder, facetSchemaName), `${JSON.stringify(facetJsonSchema(), null, 2)}\n`);
