using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Examination;

/// <summary>Which department decides what (S-32, S-43).</summary>
public static class Decisions
{
    /// <summary>Human resources and social security (人力资源和社会保障局).</summary>
    public const string HumanResources = "hrss";

    /// <summary>Development and reform (发展改革部门).</summary>
    public const string DevelopmentAndReform = "development-reform";

    /// <summary>Refuses an officer of another department.</summary>
    /// <param name="caller">The officer.</param>
    /// <param name="department">The department that decides.</param>
    /// <exception cref="MalformedRequestException">403 for another department.</exception>
    public static void BelongsTo(Caller caller, string department)
    {
        if (caller.OwnDepartment() != department)
        {
            throw new MalformedRequestException(403, "other-department", department);
        }
    }

    /// <summary>The texts of a decision, with how long they may be.</summary>
    /// <param name="body">The decision.</param>
    /// <exception cref="MalformedRequestException">422 when it names more reasons than a notice holds.</exception>
    public static (string Field, string? Text, int Fewest, int Most)[] TextsOf(DecideApplication body) => body.Reasons.Length > 20
        ? throw new MalformedRequestException(422, "too-many", "reasons")
        : [.. body.Reasons.SelectMany((reason, i) => new (string, string?, int, int)[] { ($"reasons[{i}].code", reason.Code, 1, 60), ($"reasons[{i}].words", reason.Words, 1, 200) })];
}
