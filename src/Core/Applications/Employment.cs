using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>Whether the applicant has a job in Tianjin, and with whom (在津就业情况, T-09, T-30, T-33).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "status")]
[JsonDerivedType(typeof(NotEmployedInTianjin), "not-employed")]
[JsonDerivedType(typeof(Employed), "employed")]
public abstract record Employment
{
    private Employment()
    {
    }

    /// <summary>No job in Tianjin (在津无就业).</summary>
    public sealed record NotEmployedInTianjin : Employment;

    /// <summary>A job in Tianjin (在津就业).</summary>
    /// <param name="Employer">The employer (用人单位); under labour dispatch the unit where the work is done (用工单位).</param>
    /// <param name="Kind">What kind of employer.</param>
    /// <param name="Insured">Whether social insurance is paid in Tianjin (缴纳社会保险).</param>
    public sealed record Employed(Organisation? Employer = null, EmployerKind? Kind = null, bool? Insured = null) : Employment;
}
