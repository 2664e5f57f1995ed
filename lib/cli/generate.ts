import { generateClient } from '../../prisma/generate-client';

generateClient();
