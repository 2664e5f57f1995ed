-- CreateTable
CREATE TABLE "Method" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "node" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "node", "setting"),
    CONSTRAINT "Method_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Method_packVersionId_node_fkey" FOREIGN KEY ("packVersionId", "node") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Method_setting_check" CHECK ("setting" IN ('screening-share', 'screening-by', 'screening-include', 'screening-exclude', 'imputation-method', 'imputation-among', 'treatment', 'treatment-skewness', 'treatment-kurtosis', 'treatment-winsorised', 'treatment-second', 'treatment-lambda', 'treatment-combined', 'missing-rescale', 'missing-share', 'missing-by', 'missing-lower', 'missing-upper', 'target', 'range-low', 'range-high', 'z-centre', 'z-deviation', 'z-divisor', 'rank-ties', 'rank-among'))
);

-- CreateTable
CREATE TABLE "CityGroup" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "group" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "city"),
    CONSTRAINT "CityGroup_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "CityGroup_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE UNIQUE INDEX "Method_packVersionId_rowNumber_key" ON "Method"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "CityGroup_packVersionId_rowNumber_key" ON "CityGroup"("packVersionId", "rowNumber");

-- More scales, aggregations and logarithms. SQLite can change a CHECK only with its table.
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
    CONSTRAINT "Node_aggregation_check" CHECK ("aggregation" IS NULL OR "aggregation" IN ('arithmetic', 'geometric', 'harmonic', 'median', 'copeland')),
    CONSTRAINT "Node_role_check" CHECK ("role" IS NULL OR "role" IN ('input', 'outcome')),
    CONSTRAINT "Node_scale_check" CHECK ("scale" IS NULL OR "scale" IN ('rubric', 'measure')),
    CONSTRAINT "Node_direction_check" CHECK ("direction" IS NULL OR ("direction" >= -1 AND "direction" <= 1)),
    CONSTRAINT "Node_normalisation_check" CHECK ("normalisation" IS NULL OR "normalisation" IN ('goalposts', 'min-max', 'z-score', 'rank', 'percentile-rank', 'borda', 'distance-to-leader', 'distance-to-target')),
    CONSTRAINT "Node_per_check" CHECK ("per" IS NULL OR ("per" > 0)),
    CONSTRAINT "Node_transform_check" CHECK ("transform" IS NULL OR "transform" IN ('log', 'log-range', 'log-one')),
    CONSTRAINT "Node_levelBasis_check" CHECK ("levelBasis" IS NULL OR "levelBasis" IN ('items', 'highest'))
);
INSERT INTO "new_Node" ("packVersionId", "rowNumber", "slug", "parent", "kind", "position", "titleEn", "titleZh", "shortTitleEn", "shortTitleZh", "definitionEn", "definitionZh", "includesEn", "includesZh", "excludesEn", "excludesZh", "boundaryEn", "boundaryZh", "weight", "aggregation", "role", "scale", "direction", "normalisation", "goalpostLow", "goalpostHigh", "unitEn", "unitZh", "denominator", "per", "transform", "levelBasis", "itemNounEn", "itemNounZh") SELECT "packVersionId", "rowNumber", "slug", "parent", "kind", "position", "titleEn", "titleZh", "shortTitleEn", "shortTitleZh", "definitionEn", "definitionZh", "includesEn", "includesZh", "excludesEn", "excludesZh", "boundaryEn", "boundaryZh", "weight", "aggregation", "role", "scale", "direction", "normalisation", "goalpostLow", "goalpostHigh", "unitEn", "unitZh", "denominator", "per", "transform", "levelBasis", "itemNounEn", "itemNounZh" FROM "Node";
DROP TABLE "Node";
ALTER TABLE "new_Node" RENAME TO "Node";
CREATE INDEX "Node_packVersionId_parent_idx" ON "Node"("packVersionId", "parent");
CREATE INDEX "Node_packVersionId_denominator_idx" ON "Node"("packVersionId", "denominator");
CREATE UNIQUE INDEX "Node_packVersionId_rowNumber_key" ON "Node"("packVersionId", "rowNumber");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
