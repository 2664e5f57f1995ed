-- DropIndex
DROP INDEX "Observation_packVersionId_source_idx";
