using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.TalentCases;

/// <summary>A digest of what an item of the joint review rests on: while it is the same, an earlier pass holds (SC-12).</summary>
internal static class Evidence
{
    private static readonly string[] RestOnEmployment = ["employment", "social-insurance", "business-licence"];
    private static readonly string[] RestOnStatements = ["no-criminal-record"];

    /// <summary>The digest for one item: its files with their seals, and the part of the form it speaks of.</summary>
    public static string Of(ReviewItem item, CaseFile file)
    {
        var application = file.Application;
        object? part = item switch
        {
            _ when RestOnEmployment.Contains(item.Code.Value) => application.Employment,
            _ when RestOnStatements.Contains(item.Code.Value) => application.Statements,
            ReviewItem.OfRecords => application.Place,
            _ => application.Claim,
        };
        var uploads = file.Uploads.Where(upload => upload.Element.Value == item.Code.Value).OrderBy(upload => upload.Part.Value);
        var text = JsonSerializer.Serialize(new { part = part as object, uploads });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }
}
