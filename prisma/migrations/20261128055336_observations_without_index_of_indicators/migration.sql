-- DropIndex
DROP INDEX "Observation_packVersionId_indicator_idx";
