package fr.metropole.recruitment.jobdescription;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a sheet as JSON text: text, because it is the same column on H2 and on PostgreSQL. */
@Converter
class JobDescriptionConverter implements AttributeConverter<JobDescription, String> {

    @Override
    public String convertToDatabaseColumn(JobDescription sheet) {
        return JobDescriptionJson.write(sheet);
    }

    @Override
    public JobDescription convertToEntityAttribute(String json) {
        return JobDescriptionJson.read(json);
    }
}
