-- AlterTable
ALTER TABLE "City" ADD COLUMN "code" TEXT;

-- CreateTable
CREATE TABLE "Denominator" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "unitEn" TEXT,
    "unitZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Denominator_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Denominator_position_check" CHECK ("position" >= 1),
    CONSTRAINT "Denominator_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "Denominator_unit_language_check" CHECK ("unitEn" IS NOT NULL OR "unitZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "DenominatorValue" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "denominator" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "source" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "city", "denominator", "periodTo"),
    CONSTRAINT "DenominatorValue_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "DenominatorValue_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "DenominatorValue_packVersionId_denominator_fkey" FOREIGN KEY ("packVersionId", "denominator") REFERENCES "Denominator" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "DenominatorValue_packVersionId_source_fkey" FOREIGN KEY ("packVersionId", "source") REFERENCES "Source" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "DenominatorValue_value_check" CHECK ("value" > 0)
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Node" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "parent" TEXT,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "shortTitleEn" TEXT,
    "shortTitleZh" TEXT,
    "definitionEn" TEXT,
    "definitionZh" TEXT,
    "includesEn" TEXT,
    "includesZh" TEXT,
    "excludesEn" TEXT,
    "excludesZh" TEXT,
    "boundaryEn" TEXT,
    "boundaryZh" TEXT,
    "weight" REAL NOT NULL,
    "aggregation" TEXT,
    "role" TEXT,
    "scale" TEXT,
    "direction" INTEGER,
    "normalisation" TEXT,
    "goalpostLow" REAL,
    "goalpostHigh" REAL,
    "unitEn" TEXT,
    "unitZh" TEXT,
    "denominator" TEXT,
    "per" REAL,
    "transform" TEXT,
    "levelBasis" TEXT,
    "itemNounEn" TEXT,
    "itemNounZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Node_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Node_packVersionId_parent_fkey" FOREIGN KEY ("packVersionId", "parent") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Node_packVersionId_denominator_fkey" FOREIGN KEY ("packVersionId", "denominator") REFERENCES "Denominator" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Node_kind_check" CHECK ("kind" IN ('index', 'driver', 'indicator')),
    CONSTRAINT "Node_position_check" CHECK ("position" >= 1),
    CONSTRAINT "Node_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "Node_definition_language_check" CHECK ("definitionEn" IS NOT NULL OR "definitionZh" IS NOT NULL),
    CONSTRAINT "Node_weight_check" CHECK ("weight" >= 0),
    CONSTRAINT "Node_aggregation_check" CHECK ("aggregation" IS NULL OR "aggregation" IN ('arithmetic', 'geometric', 'harmonic')),
    CONSTRAINT "Node_role_check" CHECK ("role" IS NULL OR "role" IN ('input', 'outcome')),
    CONSTRAINT "Node_scale_check" CHECK ("scale" IS NULL OR "scale" IN ('rubric', 'measure')),
    CONSTRAINT "Node_direction_check" CHECK ("direction" IS NULL OR ("direction" >= -1 AND "direction" <= 1)),
    CONSTRAINT "Node_normalisation_check" CHECK ("normalisation" IS NULL OR "normalisation" IN ('goalposts', 'min-max', 'z-score', 'rank', 'percentile-rank', 'distance-to-leader')),
    CONSTRAINT "Node_per_check" CHECK ("per" IS NULL OR ("per" > 0)),
    CONSTRAINT "Node_transform_check" CHECK ("transform" IS NULL OR "transform" IN ('log')),
    CONSTRAINT "Node_levelBasis_check" CHECK ("levelBasis" IS NULL OR "levelBasis" IN ('items', 'highest'))
);
INSERT INTO "new_Node" ("aggregation", "boundaryEn", "boundaryZh", "definitionEn", "definitionZh", "direction", "excludesEn", "excludesZh", "goalpostHigh", "goalpostLow", "includesEn", "includesZh", "itemNounEn", "itemNounZh", "kind", "levelBasis", "normalisation", "packVersionId", "parent", "position", "role", "rowNumber", "scale", "shortTitleEn", "shortTitleZh", "slug", "titleEn", "titleZh", "unitEn", "unitZh", "weight") SELECT "aggregation", "boundaryEn", "boundaryZh", "definitionEn", "definitionZh", "direction", "excludesEn", "excludesZh", "goalpostHigh", "goalpostLow", "includesEn", "includesZh", "itemNounEn", "itemNounZh", "kind", "levelBasis", "normalisation", "packVersionId", "parent", "position", "role", "rowNumber", "scale", "shortTitleEn", "shortTitleZh", "slug", "titleEn", "titleZh", "unitEn", "unitZh", "weight" FROM "Node";
DROP TABLE "Node";
ALTER TABLE "new_Node" RENAME TO "Node";
CREATE INDEX "Node_packVersionId_parent_idx" ON "Node"("packVersionId", "parent");
CREATE INDEX "Node_packVersionId_denominator_idx" ON "Node"("packVersionId", "denominator");
CREATE UNIQUE INDEX "Node_packVersionId_rowNumber_key" ON "Node"("packVersionId", "rowNumber");
CREATE TABLE "new_Observation" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "rationaleEn" TEXT,
    "rationaleZh" TEXT,
    "source" TEXT,
    "noteEn" TEXT,
    "noteZh" TEXT,

    PRIMARY KEY ("packVersionId", "city", "indicator", "periodTo"),
    CONSTRAINT "Observation_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Observation_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Observation_packVersionId_indicator_fkey" FOREIGN KEY ("packVersionId", "indicator") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Observation_packVersionId_source_fkey" FOREIGN KEY ("packVersionId", "source") REFERENCES "Source" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION
);
INSERT INTO "new_Observation" ("city", "indicator", "packVersionId", "periodFrom", "periodTo", "rationaleEn", "rationaleZh", "rowNumber", "value") SELECT "city", "indicator", "packVersionId", "periodFrom", "periodTo", "rationaleEn", "rationaleZh", "rowNumber", "value" FROM "Observation";
DROP TABLE "Observation";
ALTER TABLE "new_Observation" RENAME TO "Observation";
CREATE INDEX "Observation_packVersionId_indicator_idx" ON "Observation"("packVersionId", "indicator");
CREATE INDEX "Observation_packVersionId_source_idx" ON "Observation"("packVersionId", "source");
CREATE UNIQUE INDEX "Observation_packVersionId_rowNumber_key" ON "Observation"("packVersionId", "rowNumber");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Denominator_packVersionId_rowNumber_key" ON "Denominator"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "DenominatorValue_packVersionId_denominator_idx" ON "DenominatorValue"("packVersionId", "denominator");

-- CreateIndex
CREATE INDEX "DenominatorValue_packVersionId_source_idx" ON "DenominatorValue"("packVersionId", "source");

-- CreateIndex
CREATE UNIQUE INDEX "DenominatorValue_packVersionId_rowNumber_key" ON "DenominatorValue"("packVersionId", "rowNumber");
